package gov.newarea.onestop.certificate;

import gov.newarea.onestop.identity.Departments;
import java.util.HashMap;
import java.util.List;
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
    private static final String LICENCE = "business-licence";

    /** The fields of each kind of certificate, in order; absent ones are left out. */
    private static final Map<String, List<String>> LINES = Map.of(
            "food-permit",
                    List.of(
                            "creditCode",
                            "legalRepresentative",
                            "shopName",
                            "address",
                            "businessType",
                            "foodItems",
                            "validUntil"),
            "signboard",
                    List.of(
                            "creditCode",
                            "shopName",
                            "address",
                            "signText",
                            "signSize",
                            "signPosition",
                            "signMaterial",
                            "signLighting",
                            "validUntil"),
            "fire-check",
                    List.of(
                            "creditCode",
                            "shopName",
                            "address",
                            "floors",
                            "area",
                            "legalRepresentative",
                            "fireResponsible"),
            "tobacco-retail",
                    List.of("creditCode", "legalRepresentative", "shopName", "address", "retailForm", "validUntil"));

    private static final List<String> OTHER_LINES =
            List.of("creditCode", "legalRepresentative", "address", "scope", "establishedOn", "validUntil");

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final Departments departments;
    private final CertificateSettings settings;

    Typesetter(
            ITemplateEngine templates, MessageSource messages, Departments departments, CertificateSettings settings) {
        this.templates = templates;
        this.messages = messages;
        this.departments = departments;
        this.settings = settings;
    }

    String set(Letter letter) {
        var organ = departments.require(letter.organ()).letterhead();
        var sheet = new HashMap<String, Object>();
        sheet.put("kind", letter.kind().name());
        sheet.put("reference", letter.number());
        sheet.put("organ", organ.in(OFFICIAL));
        sheet.put("organInEnglish", organ.in(COURTESY));
        sheet.put("day", LetterWording.day(letter.issuedOn(), OFFICIAL));
        sheet.put("dayInEnglish", LetterWording.day(letter.issuedOn(), COURTESY));
        sheet.put("official", body(letter, OFFICIAL));
        sheet.put("courtesy", body(letter, COURTESY));
        sheet.put("titleInEnglish", messages.getMessage("certificate.letter.title." + letter.kind(), null, COURTESY));
        return templates.process("letter/sheet", new Context(OFFICIAL, sheet));
    }

    String set(Certificate certificate) {
        var organ = departments.require(certificate.organ()).letterhead();
        var sheet = new HashMap<String, Object>(Map.of(
                "certificate", certificate,
                "field", LetterWording.of(certificate.fields(), OFFICIAL),
                "organ", organ.in(OFFICIAL),
                "day", LetterWording.day(certificate.issuedOn(), OFFICIAL),
                "verifyAt", settings.verifyAt() + "/" + certificate.verifyToken()));
        sheet.put("holder", certificate.holder());
        if (certificate.kind().equals(LICENCE)) {
            sheet.put("sheets", LicenceSheet.of(certificate.fields()));
            return templates.process("letter/business-licence", new Context(OFFICIAL, sheet));
        }
        sheet.put("lines", LINES.getOrDefault(certificate.kind(), OTHER_LINES));
        return templates.process("letter/certificate", new Context(OFFICIAL, sheet));
    }

    private String body(Letter letter, Locale locale) {
        return templates.process(
                "letter/" + letter.kind().template(), new Context(locale, LetterWording.of(letter.content(), locale)));
    }
}
