package gov.newarea.onestop.certificate;

import gov.newarea.onestop.Event;
import gov.newarea.onestop.filing.FilingId;
import java.util.Map;

/**
 * A letter was numbered and sent.
 *
 * @param content what it says, as it is stored
 */
public record LetterSent(FilingId filing, String letterId, LetterKind kind, String number, Map<String, Object> content)
        implements Event {

    @Override
    public Map<String, Object> details() {
        return Map.of("letter", letterId, "kind", kind.stored(), "number", number);
    }
}
