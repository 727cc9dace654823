package gov.newarea.onestop.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/** A person's own data; the language is {@code zh} or {@code en}. */
public record Profile(
        @NotBlank(message = "{identity.name.missing}")
                @Size(max = 50, message = "{identity.name.long}")
                @Pattern(regexp = "[^\\p{Cntrl}]*", message = "{identity.name.wrong}")
                String name,
        @NotBlank(message = "{identity.email.missing}")
                @Size(max = 254, message = "{identity.email.wrong}")
                @Email(regexp = Profile.EMAIL, message = "{identity.email.wrong}")
                String email,
        @NotNull(message = "{identity.mobile.wrong}")
                @Pattern(regexp = "1[3-9][0-9]{9}", message = "{identity.mobile.wrong}")
                String mobile,
        @NotNull(message = "{identity.language.wrong}")
                @Pattern(regexp = "zh|en", message = "{identity.language.wrong}")
                String language) {

    /** Pattern of a mail address, or nothing; it matches in linear time. */
    public static final String EMAIL =
            "(?:[^\\s@,;<>\".]++(?:\\.[^\\s@,;<>\".]++)*+@[^\\s@,;<>\".]++(?:\\.[^\\s@,;<>\".]++)++)?";

    /** The locale of pages: English, or else Chinese. */
    public Locale locale() {
        return locale(language);
    }

    /** The same person with pages in another language; a language that pages do not have is Chinese. */
    public Profile in(String other) {
        return new Profile(name, email, mobile, locale(other).getLanguage());
    }

    public static Locale locale(String language) {
        return "en".equals(language) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
