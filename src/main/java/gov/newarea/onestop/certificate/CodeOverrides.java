package gov.newarea.onestop.certificate;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Role;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of codes that are in lawful use although they do not conform, and who vouched for each. */
@Component
@Transactional
public class CodeOverrides {

    private static final int LONGEST = 40;

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    CodeOverrides(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** Looks a code over, the recorded ones counting as valid with the reason {@code recorded-override}. */
    @Transactional(readOnly = true)
    public CreditCode.Check check(String code) {
        var check = CreditCode.check(code);
        return !check.valid() && recorded(code) ? check.overridden() : check;
    }

    /** An officer at the window vouches for a code that is in use, of whatever length; the ground says on what evidence. */
    public void record(String code, String ground) {
        var officer = people.current();
        if (!officer.holds(Role.WINDOW) && !officer.holds(Role.ADMIN)) {
            throw Refusal.forbidden("certificate.override-not-yours");
        }
        if (code.isBlank() || code.length() > LONGEST || CreditCode.check(code).valid()) {
            throw Refusal.invalid("certificate.override-not-needed", code);
        }
        if (ground.isBlank() || ground.length() > 500) {
            throw Refusal.invalid("certificate.override-ground");
        }
        if (!recorded(code)) {
            jdbc.sql("INSERT INTO code_override (code, ground, recorded_at, recorded_by) VALUES (?, ?, ?, ?)")
                    .params(code, ground.strip(), LocalDateTime.now(clock), officer.id())
                    .update();
        }
    }

    private boolean recorded(String code) {
        return jdbc.sql("SELECT COUNT(*) FROM code_override WHERE code = ?")
                        .param(code)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
