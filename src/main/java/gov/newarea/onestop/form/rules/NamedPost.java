package gov.newarea.onestop.form.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The posts that forms ask for, and where they name the holders. */
enum NamedPost {
    LEGAL_REPRESENTATIVE("legalRep"),
    DIRECTOR(RegistrationAnswers::directors),
    SUPERVISOR(RegistrationAnswers::supervisors),
    MANAGER(facts -> facts.officers("MANAGER"::equals)),
    FINANCIAL_OFFICER("finance"),
    LIAISON("liaison"),
    AGENT("agent"),
    HEAD_OF_RESTAURANT("applicant.legalRep"),
    FOOD_SAFETY_MANAGER("food.manager");

    /** Directors, supervisors and senior officers, of whom the financial officer is one (公司法(2023) 265), and who represents the enterprise. */
    static final Set<NamedPost> OFFICE =
            EnumSet.of(LEGAL_REPRESENTATIVE, DIRECTOR, SUPERVISOR, MANAGER, FINANCIAL_OFFICER, HEAD_OF_RESTAURANT);

    /** Those who act for the enterprise towards the registrar. */
    static final Set<NamedPost> ACTING = EnumSet.of(AGENT, LIAISON);

    private final Function<RegistrationAnswers, List<String>> places;

    NamedPost(String place) {
        this(facts -> List.of(place));
    }

    NamedPost(Function<RegistrationAnswers, List<String>> places) {
        this.places = places;
    }

    /** Those who hold it and show a paper. */
    Stream<PersonEntry> holders(RegistrationAnswers facts) {
        return places.apply(facts).stream()
                .filter(place -> facts.data().has(place + ".idNumber"))
                .map(facts::person);
    }
}
