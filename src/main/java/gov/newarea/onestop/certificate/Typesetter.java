package gov.newarea.onestop.certificate;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.CertificateKind.Layout;
import gov.newarea.onestop.identity.Department;
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
    private final CertificateSheet certificates;
    private final LetterSheet letters;

    Typesetter(
            ITemplateEngine templates,
            MessageSource messages,
            Departments departments,
            Catalog catalog,
            CertificateSettings settings,
            CertificateSheet certificates,
            LetterSheet letters) {
        this.templates = templates;
        this.messages = messages;
        this.departments = departments;
        this.catalog = catalog;
        this.settings = settings;
        this.certificates = certificates;
        this.letters = letters;
    }

    String set(Letter letter) {
        var department = departments.require(letter.organ());
        var organ = department.letterhead();
        var day = LetterWording.day(letter.issuedOn(), OFFICIAL);
        var sheet = new HashMap<String, Object>();
        sheet.put("title", letter.kind().title());
        sheet.put("reference", letter.number());
        sheet.put("organ", organ.in(OFFICIAL));
        sheet.put("head", letters.head(organ.in(OFFICIAL)));
        sheet.put("close", letters.close(organ.in(OFFICIAL), day));
        sheet.put("contact", contact(department.contact(), OFFICIAL));
        sheet.put("official", body(letter, OFFICIAL));
        sheet.put("organInEnglish", organ.in(COURTESY));
        sheet.put("dayInEnglish", LetterWording.day(letter.issuedOn(), COURTESY));
        sheet.put("courtesy", body(letter, COURTESY));
        sheet.put("contactInEnglish", contact(department.contact(), COURTESY));
        sheet.put("titleInEnglish", messages.getMessage(letter.kind().title(), null, COURTESY));
        return templates.process("letter/sheet", new Context(OFFICIAL, sheet));
    }

    private String contact(Department.Contact contact, Locale locale) {
        return messages.getMessage(
                "certificate.letter.contact",
                new Object[] {
                    contact.person().in(locale),
                    contact.telephone(),
                    contact.address().in(locale)
                },
                locale);
    }

    /** @param specimen whether it shows what would be issued: without seal and code, marked as not valid */
    String set(Certificate certificate, boolean specimen) {
        var kind = catalog.certificate(certificate.kind());
        var organ = departments.require(certificate.organ()).letterhead().in(OFFICIAL);
        var fields = new LinkedHashMap<String, String>();
        LetterWording.of(certificate.fields(), OFFICIAL).forEach((key, text) -> fields.put(key, text.toString()));
        var sheet = new HashMap<String, Object>();
        sheet.put("number", specimen ? say("certificate.preview.number") : certificate.number());
        sheet.put(
                "code", certificate.creditCode() == null ? say("certificate.preview.code") : certificate.creditCode());
        sheet.put("specimen", specimen);
        sheet.put(
                "laid", certificates.lay(kind, organ, certificate.holder(), say("certificate.licence.holder"), fields));
        sheet.put("title", kind.name().in(OFFICIAL));
        sheet.put("organ", organ);
        sheet.put("day", LetterWording.day(certificate.issuedOn(), OFFICIAL));
        sheet.put("verifyAt", kind.qr() && !specimen ? settings.verifyAt() + "/" + certificate.verifyToken() : null);
        return templates.process(TEMPLATES.get(kind.layout()), new Context(OFFICIAL, sheet));
    }

    private String say(String key) {
        return messages.getMessage(key, null, OFFICIAL);
    }

    private String body(Letter letter, Locale locale) {
        return templates.process(
                "letter/" + letter.kind().template(), new Context(locale, LetterWording.of(letter.content(), locale)));
    }
}
