package gov.newarea.onestop.notice;

import gov.newarea.onestop.certificate.LetterOffice;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Builds the MIME message of a mail, with its letters attached. */
@Component
class Envelopes {

    private final ObjectProvider<LetterOffice> offices;
    private final MailSettings settings;
    private final MessageSource messages;

    Envelopes(ObjectProvider<LetterOffice> offices, MailSettings settings, MessageSource messages) {
        this.offices = offices;
        this.settings = settings;
        this.messages = messages;
    }

    /** Every copy of a mail has the same Message-ID, so that a mail program shows a duplicate once. */
    MimeMessage of(Mail mail, MimeMessage message) throws MessagingException {
        var locale = Locale.forLanguageTag(mail.language());
        var envelope = new MimeMessageHelper(message, !mail.letters().isEmpty(), StandardCharsets.UTF_8.name());
        envelope.setFrom(new InternetAddress(settings.from(), true));
        envelope.setTo(new InternetAddress(mail.address(), true));
        envelope.setSubject(mail.subject());
        envelope.setText(mail.text());
        envelope.setSentDate(Date.from(mail.createdAt()));
        for (var id : mail.letters()) {
            envelope.addAttachment(
                    fileName(id, locale),
                    new ByteArrayResource(offices.getObject().pdf(id)),
                    "application/pdf");
        }
        message.saveChanges();
        message.setHeader("Message-ID", "<" + mail.id() + "@" + settings.domain() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private String fileName(String id, Locale locale) {
        var letter = offices.getObject().require(id);
        var kind = messages.getMessage(letter.kind().title(), null, locale);
        return (kind + " " + letter.number()).strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-") + ".pdf";
    }
}
