package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.Problem.Level.ERROR;
import static gov.newarea.onestop.form.Problem.Level.WARN;
import static gov.newarea.onestop.form.rules.Rule.Breach.at;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of a company registration about board and supervisors. */
final class OfficerRules {

    private static final int STAFF_DIRECTOR_FROM = 300;

    /** The posts that only a board has, by the answer that says whether there is one. */
    private static final Map<String, Set<String>> CHAIRS = Map.of(
            "officers.boardMode", Set.of("CHAIR", "VICE_CHAIR"),
            "officers.supervisorMode", Set.of("SUPERVISOR_CHAIR"));

    /** A board has three directors or more and one chair: 公司法(2023) 68. */
    static final Rule OFF_1B = new Rule(
            "OFF-1b",
            "officers",
            ERROR,
            facts -> at(
                    facts.text("officers.boardMode").equals("BOARD")
                            && (facts.persons(facts.directors()) < 3
                                    || facts.persons(facts.officers("CHAIR"::equals)) != 1),
                    RegistrationAnswers.OFFICERS,
                    facts.persons(facts.directors())));

    /** Without a board there is one director: 公司法(2023) 75. */
    static final Rule OFF_1C = new Rule(
            "OFF-1c",
            "officers",
            ERROR,
            facts -> at(
                    facts.text("officers.boardMode").equals("ONE") && facts.persons(facts.directors()) != 1,
                    RegistrationAnswers.OFFICERS,
                    facts.persons(facts.directors())));

    /** A supervisory board has three members or more, a third of them from the staff: 公司法(2023) 76. */
    static final Rule OFF_2 = new Rule("OFF-2", "officers", ERROR, facts -> {
        int all = facts.persons(facts.supervisors());
        int staff = facts.persons(facts.officers("STAFF_SUPERVISOR"::equals));
        return at(
                facts.text("officers.supervisorMode").equals("BOARD") && (all < 3 || staff * 3 < all),
                RegistrationAnswers.OFFICERS,
                all,
                staff);
    });

    /** Without a supervisory board there is one supervisor, where there is one at all: 公司法(2023) 83. */
    static final Rule OFF_2B = new Rule("OFF-2b", "officers", ERROR, facts -> {
        int all = facts.persons(facts.supervisors());
        boolean right =
                switch (facts.text("officers.supervisorMode")) {
                    case "ONE" -> all == 1;
                    case "NONE", "AUDIT" -> all == 0;
                    default -> true;
                };
        return at(!right, RegistrationAnswers.OFFICERS, all);
    });

    /** A supervisory board has one chair: 公司法(2023) 76. */
    static final Rule OFF_2C = new Rule(
            "OFF-2c",
            "officers",
            ERROR,
            facts -> at(
                    facts.text("officers.supervisorMode").equals("BOARD")
                            && facts.persons(facts.officers("SUPERVISOR_CHAIR"::equals)) != 1,
                    RegistrationAnswers.OFFICERS,
                    facts.persons(facts.officers("SUPERVISOR_CHAIR"::equals))));

    /** Only a board has a chair: 公司法(2023) 68, 75, 76, 83. */
    static final Rule OFF_3 = new Rule("OFF-3", "officers", ERROR, facts -> CHAIRS.entrySet().stream()
            .filter(mode -> facts.data().has(mode.getKey())
                    && !facts.text(mode.getKey()).equals("BOARD"))
            .flatMap(mode -> facts.officers(mode.getValue()::contains).stream())
            .flatMap(row -> at(true, row + ".post", facts.text(row + ".name"))));

    /** The staff elects who speaks for it, and nobody else: 公司法(2023) 68, 76. */
    static final Rule OFF_4 = new Rule("OFF-4", "officers", ERROR, facts -> facts.officers(post -> true).stream()
            .filter(row -> facts.data().has(row + ".produced")
                    && facts.text(row + ".post").startsWith("STAFF_")
                            != facts.text(row + ".produced").equals("STAFF"))
            .flatMap(row -> at(true, row + ".produced", facts.text(row + ".name"))));

    /** An audit committee is one of the board: 公司法(2023) 69. */
    static final Rule OFF_5 = new Rule(
            "OFF-5",
            "officers",
            ERROR,
            facts -> at(
                    facts.text("officers.supervisorMode").equals("AUDIT")
                            && !facts.text("officers.boardMode").equals("BOARD"),
                    "officers.supervisorMode"));

    /** From 300 employees the staff is heard in the board or among the supervisors: 公司法(2023) 68. */
    static final Rule OFF_6 = new Rule(
            "OFF-6",
            "officers",
            WARN,
            facts -> at(
                    facts.amount("officers.employees").intValue() >= STAFF_DIRECTOR_FROM
                            && facts.officers("STAFF_DIRECTOR"::equals).isEmpty()
                            && !(facts.text("officers.supervisorMode").equals("BOARD")
                                    && !facts.officers("STAFF_SUPERVISOR"::equals)
                                            .isEmpty()),
                    "officers.employees"));

    static final List<Rule> ALL = List.of(OFF_1B, OFF_1C, OFF_2, OFF_2B, OFF_2C, OFF_3, OFF_4, OFF_5, OFF_6);

    private OfficerRules() {}
}
