package gov.newarea.onestop.certificate;

import gov.newarea.onestop.catalog.MaterialType;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.FormDefinition;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints forms: blank ones, each once for a language, and what an applicant submitted. */
@Component
public class PrintedForms {

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final Press press;
    private final Clock clock;
    private final Map<String, byte[]> printed = new ConcurrentHashMap<>();

    PrintedForms(ITemplateEngine templates, MessageSource messages, Press press, Clock clock) {
        this.templates = templates;
        this.messages = messages;
        this.press = press;
        this.clock = clock;
    }

    /**
     * What an applicant submitted.
     *
     * @param facts number, time and the like by their captions
     */
    public record Submission(
            String title, Map<String, String> facts, FormDefinition form, FormData answers, List<Supplied> materials) {}

    /** A material that was supplied: the name of its kind, its file and what identifies its content. */
    public record Supplied(String name, String fileName, String size, String sha256) {}

    /** What was submitted, as PDF in the reader's language. */
    public byte[] submitted(Submission submission, Locale locale) {
        var sheet = new HashMap<String, Object>();
        sheet.put("submission", submission);
        sheet.put("values", submission.answers());
        return press.print(templates.process("letter/submitted", new Context(locale, sheet)), LocalDate.now(clock));
    }

    /** The blank form of a material as PDF, in Chinese, with a translation below for other readers. */
    public byte[] blank(MaterialType material, Locale locale) {
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
