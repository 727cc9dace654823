package gov.newarea.onestop.portal;

import gov.newarea.onestop.approval.letters.TargetNames;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What kinds of certificates are called in the reader's language; in templates {@code @certificateNames}. */
@Component
public class CertificateNames {

    private final TargetNames names;

    CertificateNames(TargetNames names) {
        this.names = names;
    }

    public String of(String kind) {
        return names.certificate(kind).in(LocaleContextHolder.getLocale());
    }
}
