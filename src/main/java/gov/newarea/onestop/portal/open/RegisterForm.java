package gov.newarea.onestop.portal.open;

import gov.newarea.onestop.Typed;
import gov.newarea.onestop.identity.AccountOffice;
import gov.newarea.onestop.identity.NewPassword;
import gov.newarea.onestop.identity.Profile;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of the registration page. */
record RegisterForm(
        @Nullable String username,
        @Nullable String password,
        @Nullable String name,
        @Nullable String email,
        @Nullable String mobile,
        @Nullable String language,
        @Nullable Boolean terms) {

    /** The fields in the order of the page. */
    static final List<String> FIELDS = List.of("username", "password", "name", "email", "mobile", "language", "terms");

    static RegisterForm blank(Locale locale) {
        return new RegisterForm("", "", "", "", "", "en".equals(locale.getLanguage()) ? "en" : "zh", false);
    }

    AccountOffice.Registration registration() {
        return new AccountOffice.Registration(
                Typed.narrow(username),
                new NewPassword(password),
                new Profile(Typed.text(name), Typed.email(email), Typed.mobile(mobile), Typed.narrow(language)),
                Boolean.TRUE.equals(terms));
    }

    /** One message a field, in the order of the page. */
    static Map<String, String> problems(AccountOffice.Registration registration, Validator validator) {
        var found = new LinkedHashMap<String, String>();
        for (var field : FIELDS) {
            validator.validate(registration).stream()
                    .filter(violation -> field(violation.getPropertyPath()).equals(field))
                    .map(ConstraintViolation::getMessage)
                    .sorted()
                    .findFirst()
                    .ifPresent(message -> found.put(field, message));
        }
        return found;
    }

    /** The field of the page that a rule of the registration speaks of. */
    private static String field(Path path) {
        var text = path.toString();
        return text.startsWith("password") ? "password" : text.substring(text.indexOf('.') + 1);
    }
}
