package gov.newarea.onestop.certificate;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.CertificateKind;
import gov.newarea.onestop.catalog.CertificateKind.Layout;
import gov.newarea.onestop.identity.Departments;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Fills the templates of letters and certificates; the official text is Chinese, followed by an English translation. */
@Component
class Typesetter {

    private static final Locale OFFICIAL = Locale.SIMPLIFIED_CHINESE;
    private static final Locale COURTESY = Locale.ENGLISH;
    private static final Map<Layout, String> TEMPLATES =
            Map.of(Layout.LICENCE, "letter/licence", Layout.PERMIT, "letter/permit");

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final Departments departments;
    private final Catalog catalog;
    private final CertificateSettings settings;

    Typesetter(
            ITemplateEngine templates,
            MessageSource messages,
            Departments departments,
            Catalog catalog,
            CertificateSettings settings) {
        this.templates = templates;
        this.messages = messages;
        this.departments = departments;
        this.catalog = catalog;
        this.settings = settings;
    }

    String set(Letter letter) {
        var organ = departments.require(letter.organ()).letterhead();
        var sheet = new HashMap<String, Object>();
        sheet.put("title", letter.kind().title());
        sheet.put("reference", letter.number());
        sheet.put("organ", organ.in(OFFICIAL));
        sheet.put("organInEnglish", organ.in(COURTESY));
        sheet.put("day", LetterWording.day(letter.issuedOn(), OFFICIAL));
        sheet.put("dayInEnglish", LetterWording.day(letter.issuedOn(), COURTESY));
        sheet.put("official", body(letter, OFFICIAL));
        sheet.put("courtesy", body(letter, COURTESY));
        sheet.put("titleInEnglish", messages.getMessage(letter.kind().title(), null, COURTESY));
        return templates.process("letter/sheet", new Context(OFFICIAL, sheet));
    }

    String set(Certificate certificate) {
        var kind = catalog.certificate(certificate.kind());
        var organ = departments.require(certificate.organ()).letterhead();
        var sheet = new HashMap<String, Object>();
        sheet.put("certificate", certificate);
        sheet.put("title", kind.name().in(OFFICIAL));
        sheet.put("field", LetterWording.of(certificate.fields(), OFFICIAL));
        sheet.put("label", labels(kind));
        sheet.put("organ", organ.in(OFFICIAL));
        sheet.put("day", LetterWording.day(certificate.issuedOn(), OFFICIAL));
        sheet.put("verifyAt", kind.qr() ? settings.verifyAt() + "/" + certificate.verifyToken() : null);
        sheet.put("holder", certificate.holder());
        if (kind.layout() == Layout.LICENCE) {
            sheet.put("sheets", LicenceSheet.of(certificate.fields()));
        }
        return templates.process(TEMPLATES.get(kind.layout()), new Context(OFFICIAL, sheet));
    }

    /** The labels of the lines of a paper, in their order. */
    private static Map<String, String> labels(CertificateKind kind) {
        var labels = new LinkedHashMap<String, String>();
        kind.printed().forEach(line -> labels.put(line.key(), line.label().in(OFFICIAL)));
        return labels;
    }

    private String body(Letter letter, Locale locale) {
        return templates.process(
                "letter/" + letter.kind().template(), new Context(locale, LetterWording.of(letter.content(), locale)));
    }
}
