package gov.newarea.onestop.certificate;

import gov.newarea.onestop.filing.FilingId;
import org.springframework.stereotype.Component;

/**
 * Prints the certificates of a filing before they are delivered, each once. A letter is printed when it is first mailed or
 * opened.
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
