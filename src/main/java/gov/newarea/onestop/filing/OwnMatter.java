package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.identity.People;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether a filing is somebody's own matter: they filed it or are its agent, stood at the counter, or are named in its form. Nobody acts
 * on it as an officer (回避): 公务员法 76(1). A clerk who files for someone at the counter is not thereby the applicant.
 */
@Component
public class OwnMatter {

    /** The tie of a filing to a person. */
    public enum Tie {
        OWN,
        OTHER,
        /** The people named in the present revision of the form have not been stored yet. */
        UNREAD
    }

    private static final String TIE =
            """
            (SELECT CASE
                WHEN f.applicant = :person OR f.channel <> 'COUNTER' AND f.filed_by = :person THEN 'OWN'
                WHEN f.channel <> 'COUNTER' AND EXISTS (SELECT 1 FROM account o WHERE o.id IN (f.applicant, f.filed_by)
                    AND (o.id_number = a.id_number OR a.mobile <> '' AND o.mobile = a.mobile
                        AND (o.name = a.name OR o.name_key = a.name_key))) THEN 'OWN'
                WHEN (f.applicant_key = a.name_key OR %s = %s)
                    AND (a.mobile <> '' AND f.mobile = a.mobile OR EXISTS (SELECT 1 FROM identity_seen s
                        WHERE s.filing_id = f.id AND s.last_four = RIGHT(a.id_number, 4))) THEN 'OWN'
                WHEN w.revision <> COALESCE(w.named_revision, -1) THEN 'UNREAD'
                WHEN EXISTS (SELECT 1 FROM filing_person p WHERE p.filing_id = f.id AND (p.account = :person
                    OR p.id_number = a.id_number
                    OR p.mobile = a.mobile AND p.name IN (a.name_key, %s))) THEN 'OWN'
                ELSE 'OTHER' END
            FROM filing f LEFT JOIN filing_form w ON w.filing_id = f.id LEFT JOIN account a ON a.id = :person
            WHERE f.id = {filing})
            """
                    .formatted(key("f.applicant_name"), key("a.name"), key("a.name"));

    private final JdbcClient jdbc;
    private final People people;
    private final NamedPeople named;

    OwnMatter(JdbcClient jdbc, People people, NamedPeople named) {
        this.jdbc = jdbc;
        this.people = people;
        this.named = named;
    }

    /** SQL for the tie of a filing to {@code :person}, for use in other queries. */
    public static String tie(String filing) {
        return TIE.replace("{filing}", filing);
    }

    /** SQL for the key that a node of an earlier version stores for a name, without folding variants. */
    private static String key(String name) {
        var bare = name;
        for (var sign : List.of(" ", "·", "•", "・", "-", ".")) {
            bare = "REPLACE(" + bare + ", '" + sign + "', '')";
        }
        return "LOWER(" + bare + ")";
    }

    /** Whether the filing is the person's own matter. */
    public boolean isOwn(FilingId id, String person) {
        return isOwn(ask(id, person), id, person);
    }

    /** @throws Refusal {@code filing.own-matter} where the filing is the current person's own */
    public void refuse(FilingId id) {
        refuse(ask(id, people.current().id()), id);
    }

    /**
     * @param tie as it was just read for the current person
     * @throws Refusal {@code filing.own-matter} where the filing is the current person's own
     */
    public void refuse(Tie tie, FilingId id) {
        if (isOwn(tie, id, people.current().id())) {
            throw Refusal.forbidden("filing.own-matter");
        }
    }

    /** The filings among these that are the current person's own. */
    public Set<FilingId> among(Collection<FilingId> filings) {
        var own = new HashSet<FilingId>();
        if (!filings.isEmpty()) {
            var me = people.current().id();
            jdbc
                    .sql("SELECT filing.id, " + tie("filing.id") + " AS tie FROM filing WHERE filing.id IN (:filings)")
                    .param("person", me)
                    .param(
                            "filings",
                            filings.stream().map(FilingId::value).distinct().toList())
                    .query((row, n) -> new Read(new FilingId(row.getString("id")), Tie.valueOf(row.getString("tie"))))
                    .list()
                    .stream()
                    .filter(read -> isOwn(read.tie(), read.filing(), me))
                    .forEach(read -> own.add(read.filing()));
        }
        return own;
    }

    private record Read(FilingId filing, Tie tie) {}

    private boolean isOwn(Tie tie, FilingId id, String person) {
        if (tie == Tie.UNREAD) {
            named.read(id);
            return ask(id, person) == Tie.OWN;
        }
        return tie == Tie.OWN;
    }

    private Tie ask(FilingId id, String person) {
        return jdbc.sql("SELECT " + tie(":filing"))
                .param("person", person)
                .param("filing", id.value())
                .query(String.class)
                .optional()
                .map(Tie::valueOf)
                .orElse(Tie.OTHER);
    }
}
