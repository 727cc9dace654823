package gov.newarea.onestop.approval;

import gov.newarea.onestop.Event;
import gov.newarea.onestop.filing.FilingId;
import java.util.List;
import java.util.Map;

/** The data of a licence was queued for other organs; the outbox says whether it was sent. */
public record DataShared(FilingId filing, List<String> receivers) implements Event {

    @Override
    public Map<String, Object> details() {
        return Map.of("receivers", receivers);
    }
}
