package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.rules.Rule.Breach.at;

import gov.newarea.onestop.form.rules.Rule.Breach;
import java.util.stream.Stream;

/** What forms of every kind ask of premises. */
final class Premises {

    private static final int LONGEST_LEASE = 20;

    private Premises() {}

    /** A lease that ends in more than twenty years from now is longer than that, whenever it began: 民法典 705. */
    static Stream<Breach> leaseTooLong(RegistrationAnswers facts, String title, String leaseTo) {
        var last = facts.today().plusYears(LONGEST_LEASE);
        return at(
                facts.text(title).equals("RENT")
                        && facts.data()
                                .date(leaseTo)
                                .filter(day -> day.isAfter(last))
                                .isPresent(),
                leaseTo,
                last.toString());
    }

    /** An address whose province or city is not that of the counties the form offers. */
    static Stream<Breach> elsewhere(RegistrationAnswers facts, String address) {
        var regions = facts.words().regions();
        var province = facts.text(address + ".province");
        var city = facts.text(address + ".city");
        return Stream.concat(
                at(
                        !province.isEmpty() && !regions.provinces().contains(province),
                        address + ".province",
                        regions.provinces().get(0)),
                at(
                        !city.isEmpty() && !regions.cities().contains(city),
                        address + ".city",
                        regions.cities().get(0)));
    }
}
