package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.Problem.Level.ERROR;
import static gov.newarea.onestop.form.Problem.Level.WARN;
import static gov.newarea.onestop.form.rules.Rule.Breach.at;

import java.util.List;
import java.util.Set;

/** The rules across answers of a restaurant's application. */
final class RestaurantRules {

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

    static final List<Rule> ALL = List.of(ADDR_2, FOOD_1, FIRE_1);

    private RestaurantRules() {}
}
