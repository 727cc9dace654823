package gov.newarea.onestop.certificate;

import gov.newarea.onestop.filing.FilingId;
import java.util.UUID;

/** Objects that several tests of this room use. */
final class CertificateFixtures {

    private CertificateFixtures() {}

    /** A filing that no other test uses. */
    static FilingId aFiling() {
        return new FilingId(UUID.randomUUID().toString());
    }
}
