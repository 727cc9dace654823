package gov.newarea.onestop.form.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A type of company and the holders it has.
 *
 * @param code the type, as the form names it
 */
record CompanyType(String code, Predicate<Holders> fits) {

    /** How many natural and how many legal persons hold a company. */
    record Holders(int natural, int legal) {

        int all() {
            return natural + legal;
        }
    }

    /** Every type of company of the form: 公司法(2023) 42, 168, 169; 外商投资法 2. */
    private static final List<CompanyType> ALL = List.of(
            new CompanyType("1110", held -> held.legal() == 1 && held.natural() == 0),
            new CompanyType("1120", held -> held.legal() >= 1),
            new CompanyType("1130", held -> held.all() >= 2 && held.natural() >= 1),
            new CompanyType("1140", held -> held.all() >= 2 && held.legal() >= 1),
            new CompanyType("1151", held -> held.natural() == 1 && held.legal() == 0),
            new CompanyType("1152", held -> held.legal() == 1 && held.natural() == 0),
            new CompanyType("1153", held -> held.legal() == 1 && held.natural() == 0),
            new CompanyType("1190", held -> held.all() >= 2 && held.legal() >= 1));

    static Optional<CompanyType> of(String code) {
        return ALL.stream().filter(type -> type.code().equals(code)).findFirst();
    }
}
