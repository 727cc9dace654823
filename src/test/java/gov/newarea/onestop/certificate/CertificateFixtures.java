package gov.newarea.onestop.certificate;

import gov.newarea.onestop.filing.FilingId;
import java.util.UUID;

/** What the tests of this room begin with. */
final class CertificateFixtures {

    private CertificateFixtures() {}

    /** A filing no other test knows. */
    static FilingId aFiling() {
        return new FilingId(UUID.randomUUID().toString());
    }
}
