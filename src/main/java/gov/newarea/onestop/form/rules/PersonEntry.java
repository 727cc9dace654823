package gov.newarea.onestop.form.rules;

import gov.newarea.onestop.Typed;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.IdNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A person, or an organisation, as one place of a form names it.
 *
 * @param at the path of the group or row
 * @param paper the kind of paper, as the form names it
 * @param number the number of the paper for comparison, empty where there is none
 * @param name the name for comparison, empty where there is none
 * @param born the birth date, which the number of the paper shows, or which the form asks for where it shows none
 * @param bornAt the path of the answer that says the birth date
 */
record PersonEntry(String at, String paper, String number, String name, Optional<LocalDate> born, String bornAt) {

    private static final int LONGEST = 120;
    private static final String BIRTH_DATE = ".birthDate";

    /** Cards of officers, passports, travel permits, and papers that the form does not name. */
    private static final Set<String> WITHOUT_BIRTHDAY = Set.of("11", "12", "13", "14", "15", "16", "90");

    private static final List<String> ALONE =
            List.of("legalRep", "finance", "liaison", "agent", "applicant.legalRep", "food.manager");
    private static final List<String> LISTED = List.of(
            RegistrationAnswers.OFFICERS, RegistrationAnswers.SHAREHOLDERS, RegistrationAnswers.BENEFICIAL_OWNERS);

    static PersonEntry at(String path, FormData data, LocalDate today) {
        var paper = data.text(path + ".idType");
        var number =
                IdNumber.of(key(Typed::identity, data.text(path + ".idNumber"))).text();
        var shown = IdNumber.born(paper, number, today);
        var born = shown.isEmpty() && WITHOUT_BIRTHDAY.contains(paper) ? data.date(path + BIRTH_DATE) : shown;
        var place = path + (shown.isEmpty() && born.isPresent() ? BIRTH_DATE : ".idNumber");
        return new PersonEntry(path, paper, number, key(Typed::key, data.text(path + ".name")), born, place);
    }

    /** Everyone whom a form names with a paper, in the order of the form's groups and lists. */
    static List<PersonEntry> all(FormData data, LocalDate today) {
        return Stream.concat(ALONE.stream(), LISTED.stream().flatMap(list -> data.rowPaths(list).stream()))
                .filter(place -> data.has(place + ".idNumber"))
                .map(place -> at(place, data, today))
                .toList();
    }

    /** Two texts that differ only in width, blanks or case name the same. */
    static boolean sameName(String one, String other) {
        return key(Typed::key, one).equals(key(Typed::key, other));
    }

    /** The text as it is compared; a text too long for any name or number is none. */
    private static String key(UnaryOperator<String> folding, String typed) {
        return typed.length() > LONGEST ? "" : folding.apply(typed);
    }

    /** Whether both are the same person: by the paper, or, where the papers are of different kinds, by name and birth date. */
    boolean is(PersonEntry other) {
        if (showsNumberOf(other)) {
            return true;
        }
        boolean toldByPaper = !number.isEmpty() && !other.number.isEmpty() && paper.equals(other.paper);
        return !toldByPaper
                && !name.isEmpty()
                && name.equals(other.name)
                && born.isPresent()
                && born.equals(other.born);
    }

    boolean showsNumberOf(PersonEntry other) {
        return !number.isEmpty() && number.equals(other.number);
    }

    /** Whether both are rows of one list. */
    boolean isInListOf(PersonEntry other) {
        return at.endsWith("]") && list().equals(other.list());
    }

    private String list() {
        return at.replaceAll("\\[\\d+]$", "");
    }

    /** Whether it is known that the person has not reached the age on the day. */
    boolean isYoungerThan(int years, LocalDate day) {
        return born.filter(birth -> birth.plusYears(years).isAfter(day)).isPresent();
    }

    /** The persons without those who are named again. */
    static List<PersonEntry> distinct(List<PersonEntry> named) {
        var persons = new ArrayList<PersonEntry>();
        for (var each : named) {
            if (persons.stream().noneMatch(each::is)) {
                persons.add(each);
            }
        }
        return persons;
    }
}
