package gov.newarea.onestop.certificate;

import gov.newarea.onestop.Event;
import gov.newarea.onestop.filing.FilingId;
import java.util.Map;

/** A letter was numbered and sent. */
public record LetterSent(FilingId filing, String letterId, LetterKind kind, String number) implements Event {

    @Override
    public Map<String, Object> details() {
        return Map.of("letter", letterId, "kind", kind.name(), "number", number);
    }
}
