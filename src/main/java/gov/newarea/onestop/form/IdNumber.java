package gov.newarea.onestop.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The citizen identity number of GB 11643: region, birth date, sequence, check character. */
public record IdNumber(String text) {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final Pattern PLAUSIBLE =
            Pattern.compile("(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)[0-9]{4}(19|20)[0-9]{9}[0-9X]");
    private static final Pattern OLD = Pattern.compile("[1-9][0-9]{14}");
    private static final Pattern FOREIGN_RESIDENT = Pattern.compile("[A-Z]{3}[0-9]{4}([0-9]{6})[0-9]{2}");

    /** Resident cards, foreign permanent resident cards since 2023, and residence permits for Hong Kong, Macao and Taiwan residents. */
    private static final Set<String> OF_GB_11643 = Set.of("", "10", "17", "18", "19");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    boolean wellFormed() {
        return SHAPE.matcher(text).matches();
    }

    /** Whether it begins with a province and has a birth date in this century or the last. */
    boolean isPlausible() {
        return PLAUSIBLE.matcher(text).matches();
    }

    public boolean checks() {
        return wellFormed() && checkCharacter(text) == text.charAt(17);
    }

    /**
     * The birth date that a paper shows in its number.
     *
     * @param paper the kind of paper, as the forms name it
     * @param today the latest birth date, for numbers that write the year in two digits
     * @return empty where papers of this kind show none
     */
    public static Optional<LocalDate> born(String paper, String number, LocalDate today) {
        var id = of(number);
        if (id.wellFormed() && OF_GB_11643.contains(paper) || id.checks()) {
            return id.born();
        }
        var resident = FOREIGN_RESIDENT.matcher(number);
        if (!paper.equals("17") || !resident.matches()) {
            return Optional.empty();
        }
        var recent = new IdNumber("110105" + "20" + resident.group(1) + "0000").born();
        return recent.filter(day -> !day.isAfter(today)).or(() -> recent.map(day -> day.minusYears(100)));
    }

    /** The number with 18 characters; one with 15 digits, of the cards of the first generation, is extended. */
    public static IdNumber of(String text) {
        if (!OLD.matcher(text).matches()) {
            return new IdNumber(text);
        }
        var body = text.substring(0, 6) + "19" + text.substring(6);
        return new IdNumber(body + checkCharacter(body));
    }

    /** The birth date, empty where the digits are no date. */
    public Optional<LocalDate> born() {
        if (!wellFormed()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(part(6, 10), part(10, 12), part(12, 14)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** @param body the first 17 digits, or more */
    static char checkCharacter(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    private int part(int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }
}
