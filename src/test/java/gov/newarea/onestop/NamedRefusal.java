package gov.newarea.onestop;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.support.StaticMessageSource;

/** A refusal that names a text of the catalogue, with its wording in each language. */
public final class NamedRefusal {

    public static final Refusal REFUSAL = Refusal.invalid("test.named", new Localized("食品经营许可", "food permit"));

    private NamedRefusal() {}

    public static StaticMessageSource words() {
        var words = new StaticMessageSource();
        languages().forEach(language -> words.addMessage("refusal.test.named", language, "“{0}”"));
        return words;
    }

    public static Stream<Locale> languages() {
        return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    }

    public static String said(Locale language) {
        return language.equals(Locale.ENGLISH) ? "“food permit”" : "“食品经营许可”";
    }
}
