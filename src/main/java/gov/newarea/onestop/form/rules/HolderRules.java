package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.Problem.Level.ERROR;
import static gov.newarea.onestop.form.Problem.Level.WARN;
import static gov.newarea.onestop.form.rules.Rule.Breach.at;

import gov.newarea.onestop.form.IdNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** The rules of a company registration about the kinds of its shareholders. */
final class HolderRules {

    private static final Pattern CREDIT_CODE =
            Pattern.compile("[1-9A-HJ-NPQRTUWXY][1-9][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final Pattern ORGANISATION = Pattern.compile(".*(公司|合伙企业|（有限合伙）|\\(有限合伙\\)|集团|委员会|人民政府|合作社|研究院)");
    private static final Set<String> OF_ORGANISATIONS = Set.of("USCC", "90");
    private static final BigDecimal TWO = new BigDecimal(2);

    /** The type of company fits the number and kinds of its holders: 公司法(2023) 42, 168. */
    static final Rule CAP_3 = new Rule("CAP-3", "shareholders", ERROR, facts -> {
        var held = new CompanyType.Holders(
                facts.persons(facts.shareholders("NATURAL")), facts.persons(facts.shareholders("LEGAL")));
        return CompanyType.of(facts.text("capital.companyType")).stream()
                .filter(type -> held.all() > 0 && !type.fits().test(held))
                .flatMap(type -> at(
                        true,
                        RegistrationAnswers.SHAREHOLDERS,
                        new DefaultMessageSourceResolvable("form.holders." + type.code()),
                        held.natural(),
                        held.legal()));
    });

    /** The one holder of a wholly state-owned company is an organ of the State or one it has authorised: 公司法(2023) 168, 169. */
    static final Rule CAP_3_STATE =
            new Rule("CAP-3-state", "shareholders", WARN, facts -> facts.shareholders("LEGAL").stream()
                    .filter(row -> facts.text("capital.companyType").equals("1110")
                            && !facts.text(row + ".idNumber").startsWith("1"))
                    .flatMap(row -> at(true, row + ".idNumber", facts.text(row + ".name"))));

    /** Who gives a company its type holds the larger part: 公司法(2023) 265. */
    static final Rule CAP_3_CONTROL = new Rule("CAP-3-control", "shareholders", WARN, facts -> {
        var controlling =
                switch (facts.text("capital.companyType")) {
                    case "1130" -> "NATURAL";
                    case "1140" -> "LEGAL";
                    default -> "";
                };
        var theirs = facts.sum(facts.shareholders(controlling), "amount");
        var all = facts.sum(facts.shareholders(), "amount");
        return at(
                !controlling.isEmpty()
                        && all.signum() > 0
                        && theirs.multiply(TWO).compareTo(all) < 0,
                RegistrationAnswers.SHAREHOLDERS,
                theirs.toPlainString(),
                all.toPlainString());
    });

    /** A natural person shows a person's paper and bears a person's name: 市场主体登记管理条例实施细则 16. */
    static final Rule SH_9 = new Rule("SH-9", "shareholders", ERROR, facts -> facts.shareholders("NATURAL").stream()
            .filter(row -> facts.text(row + ".idType").equals("USCC") || isCreditCode(facts.person(row)))
            .flatMap(row -> at(true, row + ".idType", facts.text(row + ".name"))));

    /** An organisation shows its credit code, or one from abroad the paper of its place: 市场主体登记管理条例实施细则 25. */
    static final Rule SH_10 = new Rule("SH-10", "shareholders", ERROR, facts -> facts.shareholders("LEGAL").stream()
            .filter(row -> facts.data().has(row + ".idType")
                    && (!OF_ORGANISATIONS.contains(facts.text(row + ".idType"))
                            || facts.person(row).born().isPresent()))
            .flatMap(row -> at(true, row + ".idType", facts.text(row + ".name"))));

    /** The name of an organisation is no person's name: 民法典 1013. */
    static final Rule SH_11 = new Rule("SH-11", "shareholders", ERROR, facts -> facts.shareholders("NATURAL").stream()
            .filter(row -> ORGANISATION.matcher(facts.text(row + ".name")).matches())
            .flatMap(row -> at(true, row + ".kind", facts.text(row + ".name"))));

    static final List<Rule> ALL = List.of(CAP_3, CAP_3_STATE, CAP_3_CONTROL, SH_9, SH_10, SH_11);

    private HolderRules() {}

    private static boolean isCreditCode(PersonEntry person) {
        return CREDIT_CODE.matcher(person.number()).matches()
                && person.born().isEmpty()
                && !new IdNumber(person.number()).checks();
    }
}
