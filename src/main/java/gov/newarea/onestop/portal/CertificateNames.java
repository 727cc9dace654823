package gov.newarea.onestop.portal;

import gov.newarea.onestop.catalog.Catalog;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What kinds of certificates are called in the reader's language; in templates {@code @certificateNames}. */
@Component
public class CertificateNames {

    private final Catalog catalog;

    CertificateNames(Catalog catalog) {
        this.catalog = catalog;
    }

    public String of(String kind) {
        return catalog.certificateName(kind).in(LocaleContextHolder.getLocale());
    }
}
