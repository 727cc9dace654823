package gov.newarea.onestop.certificate;

import gov.newarea.onestop.Event;
import gov.newarea.onestop.filing.FilingId;
import java.util.Map;

/** A certificate was issued. */
public record CertificateIssued(FilingId filing, String certificateId, String kind, String number) implements Event {

    @Override
    public Map<String, Object> details() {
        return Map.of("certificate", certificateId, "kind", kind, "number", number);
    }
}
