package gov.newarea.onestop.running;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.regex.Pattern;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/** The last net: what looks like the number of an identity, a telephone or a mailbox is not logged, whoever says it. */
class PersonalDataMasking implements StructuredLoggingJsonMembersCustomizer<ILoggingEvent> {

    static final Pattern PERSONAL = Pattern.compile(
            """
            (?<![0-9A-Za-z])\\d{17}[\\dXx](?![0-9A-Za-z])\
            |(?<![0-9A-Za-z])1[3-9]\\d{9}(?![0-9A-Za-z])\
            |(?<![\\w.+-])[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++""");

    /** What an exception says of itself is in the trace, where {@link SqlExceptionMasking} writes it. */
    @Override
    public void customize(Members<ILoggingEvent> members) {
        members.applyingPathFilter(path -> path.toUnescapedString().equals("error.message"));
        members.applyingValueProcessor(ValueProcessor.of(String.class, PersonalDataMasking::without));
    }

    static String without(String text) {
        return PERSONAL.matcher(text).replaceAll("***");
    }
}
