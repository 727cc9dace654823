package gov.newarea.onestop.certificate;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Typed;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Role;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records codes in lawful use that do not conform, and the officer who confirmed each. */
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

    /** Checks a code; recorded ones are valid with the reason {@code recorded-override}. */
    @Transactional(readOnly = true)
    public CreditCode.Check check(String code) {
        var check = CreditCode.check(code);
        return !check.valid() && recorded(code) ? check.overridden() : check;
    }

    /** Records that an officer confirms a code in use, of any length; the ground names the evidence. */
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
                    .params(code, Typed.lines(ground), LocalDateTime.now(clock), officer.id())
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
