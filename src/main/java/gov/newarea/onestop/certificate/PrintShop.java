package gov.newarea.onestop.certificate;

import gov.newarea.onestop.filing.FilingId;
import org.springframework.stereotype.Component;

/**
 * The print shop: puts the certificates of a filing on paper before they are delivered; what was printed is left as it is. A letter
 * is printed when it is first sent or opened: until then nobody has seen it.
 */
@Component
public class PrintShop {

    private final Certificates certificates;
    private final Papers papers;

    PrintShop(Certificates certificates, Papers papers) {
        this.certificates = certificates;
        this.papers = papers;
    }

    public void print(FilingId filing) {
        certificates.of(filing).forEach(papers::of);
    }
}
