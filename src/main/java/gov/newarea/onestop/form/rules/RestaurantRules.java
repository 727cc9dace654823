package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.Problem.Level.ERROR;
import static gov.newarea.onestop.form.Problem.Level.WARN;
import static gov.newarea.onestop.form.rules.Rule.Breach.at;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules across answers of a restaurant's application. */
final class RestaurantRules {

    private static final BigDecimal LARGE_AREA = new BigDecimal(3000);
    private static final BigDecimal LARGE_SEATS = new BigDecimal(1000);

    /** No kitchen fumes in a dwelling: 大气污染防治法 81. */
    static final Rule ADDR_2 = new Rule(
            "ADDR-2", "premises", WARN, facts -> at(facts.text("premises.use").equals("RESIDENTIAL"), "premises.use"));

    /** The area checked for fire safety lies inside the premises. */
    static final Rule FIRE_1 = new Rule(
            "FIRE-1",
            "fire",
            ERROR,
            facts -> at(
                    facts.data().has("premises.area")
                            && facts.amount("fire.area").compareTo(facts.amount("premises.area")) > 0,
                    "fire.area",
                    facts.text("premises.area")));

    /** Cold and raw food is made in a room of its own: 食品安全法 33. */
    static final Rule FOOD_1 = new Rule(
            "FOOD-1",
            "food",
            WARN,
            facts -> at(
                    facts.data().choices("food.items").stream().anyMatch(Set.of("COLD", "RAW")::contains)
                            && !facts.data().checked("food.coldRoom"),
                    "food.coldRoom"));

    /** A lease runs for twenty years at most: 民法典 705. */
    static final Rule ADDR_4 = new Rule(
            "ADDR-4", "premises", ERROR, facts -> Premises.leaseTooLong(facts, "premises.title", "premises.leaseTo"));

    /** The counties of the list lie in Changchun. */
    static final Rule ADDR_5 =
            new Rule("ADDR-5", "premises", ERROR, facts -> Premises.elsewhere(facts, "premises.address"));

    /** A restaurant is large from 3,000 square metres or 1,000 seats, as the form says. */
    static final Rule FOOD_2 = new Rule(
            "FOOD-2",
            "food",
            ERROR,
            facts -> at(
                    facts.data().has("food.scale")
                            && facts.data().has("premises.area")
                            && facts.text("food.scale").equals("LARGE") != isLarge(facts),
                    "food.scale",
                    facts.text("premises.area"),
                    facts.text("premises.seats")));

    /** Who sells food makes none: 食品经营许可和备案管理办法. */
    static final Rule FOOD_3 = new Rule(
            "FOOD-3",
            "food",
            WARN,
            facts -> at(
                    facts.text("food.businessType").equals("SALES")
                            && facts.data().choices("food.items").stream().anyMatch(item -> !item.equals("PREPACKED")),
                    "food.items"));

    /** The rules of a restaurant, and those of every form about persons. */
    static final List<Rule> ALL = Stream.of(
                    List.of(ADDR_2, ADDR_4, ADDR_5, FOOD_1, FOOD_2, FOOD_3, FIRE_1), PostBars.ALL, IdentityRules.ALL)
            .flatMap(List::stream)
            .toList();

    private RestaurantRules() {}

    private static boolean isLarge(RegistrationAnswers facts) {
        return facts.amount("premises.area").compareTo(LARGE_AREA) >= 0
                || facts.amount("premises.seats").compareTo(LARGE_SEATS) >= 0;
    }
}
