package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.Typed;
import gov.newarea.onestop.filing.Drafting;
import gov.newarea.onestop.form.IdentityDocument;
import gov.newarea.onestop.identity.Profile;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The person at the counter, as the clerk enters them. */
record CounterVisitor(
        @Nullable String bundle,
        @Nullable List<String> optional,
        @Nullable String name,
        IdentityDocument.@Nullable Kind kind,
        @Nullable String idNumber,
        @Nullable Boolean idSeen,
        @Nullable String mobile,
        @Nullable String email) {

    CounterVisitor {
        idSeen = Boolean.TRUE.equals(idSeen);
        kind = Objects.requireNonNullElse(kind, IdentityDocument.Kind.RESIDENT_CARD);
        bundle = text(bundle);
        optional = Objects.requireNonNullElse(optional, List.of());
        name = text(name);
        idNumber = text(idNumber);
        mobile = Typed.mobile(mobile);
        email = Typed.email(email);
    }

    IdentityDocument document() {
        return new IdentityDocument(Objects.requireNonNull(kind), text(idNumber));
    }

    Drafting.NewFiling opening() {
        return Drafting.NewFiling.atCounter(text(name), text(mobile), text(email), document());
    }

    /** What is missing or wrong, by its field; empty if nothing is. */
    Map<String, String> problems(LocalDate today) {
        var found = new LinkedHashMap<String, String>();
        require(found, !text(name).isEmpty() && text(name).length() <= 100, "name", "no-name");
        require(found, document().plausible(today), "idNumber", "wrong-id");
        require(found, Boolean.TRUE.equals(idSeen), "idSeen", "no-id");
        require(found, text(mobile).matches("1[3-9][0-9]{9}"), "mobile", "wrong-mobile");
        require(found, text(email).length() <= 254 && text(email).matches(Profile.EMAIL), "email", "wrong-email");
        return found;
    }

    private static void require(Map<String, String> found, boolean right, String field, String problem) {
        if (!right) {
            found.put(field, problem);
        }
    }

    /** The text of a field of the page. */
    public String written(String field) {
        return switch (field) {
            case "name" -> text(name);
            case "idNumber" -> text(idNumber);
            case "mobile" -> text(mobile);
            default -> text(email);
        };
    }

    static String text(@Nullable String given) {
        return Typed.text(given);
    }
}
