package gov.newarea.onestop.running;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.regex.Pattern;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/** Masks in JSON logs whatever looks like an identity number, a mobile number or a mail address. */
class PersonalDataMasking implements StructuredLoggingJsonMembersCustomizer<ILoggingEvent> {

    static final Pattern PERSONAL = Pattern.compile(
            """
            (?<![0-9A-Za-z])\\d{17}[\\dXx](?![0-9A-Za-z])\
            |(?<![0-9A-Za-z])1[3-9]\\d{9}(?![0-9A-Za-z])\
            |(?<![\\w.+-])[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++""");

    /** Leaves out {@code error.message}: {@link SqlExceptionMasking} writes it, masked, in the stack trace. */
    @Override
    public void customize(Members<ILoggingEvent> members) {
        members.applyingPathFilter(path -> path.toUnescapedString().equals("error.message"));
        members.applyingValueProcessor(ValueProcessor.of(String.class, PersonalDataMasking::mask));
    }

    static String mask(String text) {
        return PERSONAL.matcher(text).replaceAll("***");
    }
}
