package gov.newarea.onestop.certificate;

import gov.newarea.onestop.filing.FilingId;
import org.springframework.stereotype.Component;

/** The print shop: puts everything a filing yielded on paper before it is delivered; what was printed is left as it is. */
@Component
public class PrintShop {

    private final Certificates certificates;
    private final Letters letters;
    private final Papers papers;

    PrintShop(Certificates certificates, Letters letters, Papers papers) {
        this.certificates = certificates;
        this.letters = letters;
        this.papers = papers;
    }

    public void print(FilingId filing) {
        certificates.of(filing).forEach(papers::of);
        letters.of(filing).forEach(papers::of);
    }
}
