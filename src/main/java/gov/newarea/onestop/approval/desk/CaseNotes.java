package gov.newarea.onestop.approval.desk;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Rows;
import gov.newarea.onestop.Typed;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.OwnMatter;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Role;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores notes on a case: remarks, questions to a colleague, and answers. Callers check who may read the case. */
@Component
@Transactional
public class CaseNotes {

    private static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final People people;
    private final OwnMatter own;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseNotes(JdbcClient jdbc, People people, OwnMatter own, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.own = own;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<CaseNote> of(FilingId filing) {
        return jdbc.sql("SELECT * FROM case_note WHERE filing = ? ORDER BY written_at, id")
                .param(filing.value())
                .query(Rows.of(CaseNote.class))
                .list();
    }

    /** Unanswered questions to the current officer, without those about the officer's own matters; the oldest first. */
    @Transactional(readOnly = true)
    public List<CaseNote> askedOfMe() {
        var questions = jdbc.sql(
                        """
                        SELECT * FROM case_note question WHERE asked = ?
                            AND NOT EXISTS (SELECT 1 FROM case_note answer WHERE answer.answers = question.id)
                        ORDER BY written_at
                        """)
                .param(people.current().id())
                .query(Rows.of(CaseNote.class))
                .list();
        var mine = own.among(questions.stream().map(CaseNote::filing).toList());
        return questions.stream()
                .filter(question -> !mine.contains(question.filing()))
                .toList();
    }

    /** The colleagues whom the current officer may ask: those of the same department. */
    @Transactional(readOnly = true)
    public List<Actor> colleagues() {
        var actor = people.current();
        return actor.posts().stream()
                .map(Post::department)
                .distinct()
                .flatMap(department -> List.of(Role.REVIEWER, Role.DECIDER, Role.WINDOW).stream()
                        .flatMap(role -> people.holding(role, department).stream()))
                .filter(person -> !person.id().equals(actor.id()))
                .distinct()
                .toList();
    }

    /** Writes a note, for everyone on the case or as a question to one colleague. */
    public void write(FilingId filing, @Nullable String colleague, String body) {
        var asked = colleague == null || colleague.isBlank()
                ? null
                : colleagues().stream()
                        .filter(person -> person.id().equals(colleague))
                        .findFirst()
                        .orElseThrow(() -> Refusal.invalid("approval.not-a-colleague"));
        if (asked != null && own.isOwn(filing, asked.id())) {
            throw Refusal.conflict("approval.own-matter-of-colleague", asked.name());
        }
        insert(filing, asked, null, body);
    }

    /** Answers a question; anyone who may read the case may. */
    public void answer(FilingId filing, String question, String body) {
        of(filing).stream()
                .filter(note -> note.id().equals(question))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("approval.no-note"));
        insert(filing, null, question, body);
    }

    private void insert(FilingId filing, @Nullable Actor asked, @Nullable String answers, String body) {
        if (body.isBlank() || body.length() > LONGEST) {
            throw Refusal.invalid("approval.note-text", LONGEST);
        }
        own.refuse(filing);
        var author = people.current();
        jdbc.sql(
                        """
                        INSERT INTO case_note (id, filing, author, author_name, department, asked, asked_name, answers, body, written_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        filing.value(),
                        author.id(),
                        author.name(),
                        author.posts().isEmpty() ? "" : author.posts().get(0).department(),
                        asked == null ? null : asked.id(),
                        asked == null ? null : asked.name(),
                        answers,
                        Typed.lines(body),
                        LocalDateTime.now(clock))
                .update();
        events.publishEvent(new NoteWritten(filing, asked == null ? "" : asked.name()));
    }
}
