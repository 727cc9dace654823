package gov.newarea.onestop.approval.letters;

import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.deadline.LimitScope;
import gov.newarea.onestop.deadline.NamedDays;
import gov.newarea.onestop.filing.FilingId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts the last days of a limit into the content of a letter. */
@Component
class LetterDays {

    private final Deadlines deadlines;
    private final NamedDays named;

    LetterDays(Deadlines deadlines, NamedDays named) {
        this.deadlines = deadlines;
        this.named = named;
    }

    /**
     * Puts every named day of the limit; nothing where there is no such limit. While the promised limit is not published, the letter
     * also says with how many days the expected day was counted.
     */
    void put(Map<String, Object> content, FilingId filing, LimitScope scope) {
        deadlines.of(filing, scope).ifPresent(limit -> {
            named.of(filing, limit).forEach(day -> content.put(day.name().key(), day.day()));
            if (content.containsKey(NamedDays.Name.EXPECTED.key())) {
                content.put("countedDays", limit.promised());
            }
        });
    }
}
