package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.Typed;
import gov.newarea.onestop.filing.Drafting;
import gov.newarea.onestop.filing.IdentityDocument;
import java.util.List;
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
        mobile = Typed.number(mobile);
        email = Typed.narrow(email);
    }

    IdentityDocument document() {
        return new IdentityDocument(Objects.requireNonNull(kind), text(idNumber));
    }

    Drafting.NewFiling opening() {
        return Drafting.NewFiling.atCounter(text(name), text(mobile), text(email), document());
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
        return Objects.requireNonNullElse(given, "").strip();
    }
}
