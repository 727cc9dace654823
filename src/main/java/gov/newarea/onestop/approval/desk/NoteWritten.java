package gov.newarea.onestop.approval.desk;

import gov.newarea.onestop.Event;
import gov.newarea.onestop.filing.FilingId;
import java.util.Map;

/** An officer wrote a note on a case, asked a colleague, or answered a question. */
record NoteWritten(FilingId filing, String asked) implements Event {

    @Override
    public Map<String, Object> details() {
        return Map.of("to", asked);
    }
}
