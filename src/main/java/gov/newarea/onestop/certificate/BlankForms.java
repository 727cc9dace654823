package gov.newarea.onestop.certificate;

import gov.newarea.onestop.catalog.MaterialType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints blank forms, each once for a language: in Chinese, with a translation below for other readers. */
@Component
public class BlankForms {

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final Press press;
    private final Clock clock;
    private final Map<String, byte[]> printed = new ConcurrentHashMap<>();

    BlankForms(ITemplateEngine templates, MessageSource messages, Press press, Clock clock) {
        this.templates = templates;
        this.messages = messages;
        this.press = press;
        this.clock = clock;
    }

    /** The form of a material as PDF, on A4. */
    public byte[] pdf(MaterialType material, Locale locale) {
        boolean english = "en".equals(locale.getLanguage());
        return printed.computeIfAbsent(material.key() + english, key -> print(material, english));
    }

    private byte[] print(MaterialType material, boolean english) {
        var sheet = new HashMap<String, Object>();
        sheet.put("material", material);
        sheet.put("english", english ? Locale.ENGLISH : null);
        sheet.put("signedInEnglish", messages.getMessage("certificate.blank.signed", null, Locale.ENGLISH));
        sheet.put("dateInEnglish", messages.getMessage("certificate.blank.date", null, Locale.ENGLISH));
        sheet.put("sayInEnglish", messages.getMessage("certificate.blank.say", null, Locale.ENGLISH));
        var page = templates.process("letter/blank", new Context(Locale.SIMPLIFIED_CHINESE, sheet));
        return press.print(page, LocalDate.now(clock));
    }
}
