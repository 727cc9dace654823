package gov.newarea.onestop.form;

import gov.newarea.onestop.catalog.Trades;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Named checks of single answers; each returns the last part of its message key, or nothing. */
record Formats(Trades trades, IssuerCheck issuer, LocalDate today) {

    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern LANDLINE = Pattern.compile("(0[0-9]{2,3}-?)?[2-9][0-9]{6,7}(-[0-9]{1,5})?");
    private static final Pattern SERVICE = Pattern.compile("[48]00[0-9]{7}");
    private static final Pattern OTHER_PAPER = Pattern.compile("[A-Za-z0-9()-]{5,30}");
    private static final Pattern RESIDENCE_PERMIT = Pattern.compile("8[123][0-9]{15}[0-9X]");
    private static final Set<String> SHAPELESS = Set.of("length", "lower-case", "charset");
    static final Map<String, Pattern> SHAPES = Map.of(
            "mobile", MOBILE,
            "landline", Pattern.compile(LANDLINE + "|" + SERVICE),
            "phone", Pattern.compile(MOBILE + "|" + LANDLINE + "|" + SERVICE),
            "postal", Pattern.compile("[0-9]{6}"),
            "email", Pattern.compile("[^@\\s.]++(?:\\.[^@\\s.]++)*+@[^@\\s.]++(?:\\.[^@\\s.]++)++"),
            "bank-account", Pattern.compile("[0-9-]{8,32}"));

    /** @param idType what kind of paper a number belongs to, empty where the field is no such number */
    Optional<String> fault(String check, String idType, String answer) {
        return switch (check) {
            case "identity" -> identity(idType, answer);
            case "gb11643" -> citizen(answer);
            case "uscc" -> issuer.codeFault(answer).filter(SHAPELESS::contains).map(reason -> "uscc-" + reason);
            case "trade-class" -> trades.find(answer).isPresent() ? Optional.empty() : Optional.of(check);
            default ->
                Optional.ofNullable(SHAPES.get(check))
                        .filter(shape -> !shape.matcher(answer).matches())
                        .map(shape -> check);
        };
    }

    /** The doubt about a code of the right shape; a warning only, because some old codes in use do not conform. */
    Optional<String> doubt(String check, String idType, String answer) {
        return isCreditCode(check, idType)
                ? issuer.codeFault(answer)
                        .filter(reason -> !SHAPELESS.contains(reason))
                        .map(reason -> "uscc-" + reason)
                : Optional.empty();
    }

    /** Whether the code is valid or was confirmed by an officer, whatever its shape. */
    boolean takenAsItIs(String check, String idType, String answer) {
        return isCreditCode(check, idType) && issuer.codeFault(answer).isEmpty();
    }

    /** The characters of a text that no paper can show. */
    String unprintable(String answer) {
        return issuer.unprintable(answer);
    }

    private static boolean isCreditCode(String check, String idType) {
        return check.equals("uscc") || check.equals("identity") && idType.equals("USCC");
    }

    private Optional<String> identity(String idType, String answer) {
        return switch (idType) {
            case "10", "" -> RESIDENCE_PERMIT.matcher(answer).matches() ? Optional.of("id-permit") : citizen(answer);
            case "18" -> permit("8[12]", answer);
            case "19" -> permit("83", answer);
            case "USCC" -> fault("uscc", "", answer);
            default -> OTHER_PAPER.matcher(answer).matches() ? Optional.empty() : Optional.of("id-other");
        };
    }

    /** The number of a residence permit is one of GB 11643 that begins with 81, 82 or 83 (港澳台居民居住证申领发放办法). */
    private Optional<String> permit(String region, String answer) {
        return answer.matches(region + "[0-9]{15}[0-9X]") ? citizen(answer) : Optional.of("id-permit-shape");
    }

    private Optional<String> citizen(String answer) {
        var id = new IdNumber(answer);
        if (!id.wellFormed()) {
            return Optional.of("id-shape");
        }
        if (id.born().filter(day -> day.isBefore(today)).isEmpty()) {
            return Optional.of("id-birth");
        }
        if (!id.isPlausible()) {
            return Optional.of("id-region");
        }
        return id.checks() ? Optional.empty() : Optional.of("id-check");
    }
}
