package gov.newarea.onestop.filing;

import gov.newarea.onestop.Id;
import java.util.UUID;

/** The key of a filing, used in addresses and as the engine's business key. */
public record FilingId(String value) implements Id {

    static FilingId next() {
        return new FilingId(UUID.randomUUID().toString());
    }
}
