package gov.newarea.onestop.filing.form;

import gov.newarea.onestop.catalog.Trades;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The named checks of single answers; each says the last part of its message key, or nothing. */
record Formats(Trades trades, CreditCodeCheck creditCodes, LocalDate today) {

    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern LANDLINE = Pattern.compile("(0[0-9]{2,3}-?)?[1-9][0-9]{6,7}(-[0-9]{1,5})?");
    private static final Pattern OTHER_PAPER = Pattern.compile("[A-Za-z0-9()-]{5,30}");
    private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-HJ-NP-RTUW-Y]{18}");
    private static final Map<String, Pattern> SHAPES = Map.of(
            "mobile", MOBILE,
            "landline", LANDLINE,
            "phone", Pattern.compile(MOBILE + "|" + LANDLINE),
            "postal", Pattern.compile("[0-9]{6}"),
            "email", Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
            "bank-account", Pattern.compile("[0-9-]{8,32}"));

    /** @param idType what kind of paper a number belongs to, empty where the field is no such number */
    Optional<String> fault(String check, String idType, String answer) {
        return switch (check) {
            case "identity" -> identity(idType, answer);
            case "gb11643" -> citizen(answer);
            case "uscc" -> CREDIT_CODE.matcher(answer).matches() ? Optional.empty() : Optional.of("uscc");
            case "trade-class" -> trades.find(answer).isPresent() ? Optional.empty() : Optional.of(check);
            default ->
                Optional.ofNullable(SHAPES.get(check))
                        .filter(shape -> !shape.matcher(answer).matches())
                        .map(shape -> check);
        };
    }

    /** A well-shaped code with a wrong check character only raises a doubt: some old codes have one. */
    boolean doubtful(String check, String idType, String answer) {
        boolean code = check.equals("uscc") || check.equals("identity") && idType.equals("USCC");
        return code && CREDIT_CODE.matcher(answer).matches() && !creditCodes.valid(answer);
    }

    private Optional<String> identity(String idType, String answer) {
        return switch (idType) {
            case "10", "" -> citizen(answer);
            case "USCC" -> fault("uscc", "", answer);
            default -> OTHER_PAPER.matcher(answer).matches() ? Optional.empty() : Optional.of("id-other");
        };
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
