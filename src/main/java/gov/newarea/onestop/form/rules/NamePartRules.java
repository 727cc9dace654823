package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.Problem.Level.ERROR;
import static gov.newarea.onestop.form.Problem.Level.WARN;
import static gov.newarea.onestop.form.rules.Rule.Breach.at;

import gov.newarea.onestop.Typed;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of a company registration about each part of the name. */
final class NamePartRules {

    /** Han ideographs and the zero 〇; no marks of repetition, no radicals, no numerals of Suzhou. */
    private static final Pattern HAN = Pattern.compile("[〇[\\p{IsHan}&&\\p{IsIdeographic}&&[^〆〡-〩〸-〺]]]+");

    private static final Pattern BRACKETS = Pattern.compile("[（()）]");
    private static final String COUNTY = "address.domicile.county";

    /** The region part names the division in which the enterprise is domiciled; a district stands after its city: 企业名称登记管理规定 7. */
    static final Rule NAME_6 = new Rule("NAME-6", "name", ERROR, facts -> at(
                    facts.data().has("name.nameRegion")
                            && facts.words().state().stream().noneMatch(bare(facts.text("name.nameRegion"))::startsWith)
                            && !facts.words().regions().allow(facts.text(COUNTY), bare(facts.text("name.nameRegion"))),
                    "name.nameRegion",
                    facts.text("name.nameRegion"),
                    String.join("、", facts.words().regions().cities()))
            .map(breach -> facts.data().has(COUNTY) ? breach.against(COUNTY) : breach));

    /** The industry is written in Chinese characters: 企业名称登记管理规定 5, 9. */
    static final Rule NAME_7 = new Rule(
            "NAME-7",
            "name",
            ERROR,
            facts -> at(
                    facts.data().has("name.nameIndustry")
                            && !HAN.matcher(facts.text("name.nameIndustry")).matches(),
                    "name.nameIndustry",
                    facts.text("name.nameIndustry")));

    /** The industry says the trade only; the form of organisation follows it: 企业名称登记管理规定 6, 9, 10. */
    static final Rule NAME_7_ENDING =
            new Rule("NAME-7-ending", "name", ERROR, facts -> Stream.of("name.nameTradeName", "name.nameIndustry")
                    .filter(path -> facts.words().endings().stream().anyMatch(facts.text(path)::contains))
                    .flatMap(path -> at(true, path, facts.text(path))));

    /** The name of a division or a trade is no trade name, unless it means something else: 企业名称登记管理规定 8. */
    static final Rule NAME_8 = new Rule(
            "NAME-8",
            "name",
            WARN,
            facts -> at(
                    facts.data().has("name.nameTradeName")
                            && (facts.words().regions().name(facts.text("name.nameTradeName"))
                                    || facts.text("name.nameTradeName").equals(facts.text("name.nameIndustry"))),
                    "name.nameTradeName",
                    facts.text("name.nameTradeName")));

    /** An alternative is a whole name in Chinese characters: 企业名称登记管理规定 5, 6. */
    static final Rule NAME_9 =
            new Rule("NAME-9", "name", ERROR, facts -> facts.data().rowPaths("name.nameAlternatives").stream()
                    .map(row -> row + ".altName")
                    .filter(path -> facts.data().has(path)
                            && (!HAN.matcher(BRACKETS.matcher(facts.text(path)).replaceAll(""))
                                            .matches()
                                    || facts.words().endings().stream().noneMatch(facts.text(path)::endsWith)))
                    .flatMap(path -> at(true, path, facts.text(path))));

    /** A name is written in standard Han characters; which these are the registrar decides: 企业名称登记管理规定 5. */
    static final Rule NAME_10 =
            new Rule("NAME-10", "name", WARN, facts -> Stream.of("name.nameTradeName", "name.nameIndustry")
                    .filter(path -> !Typed.folded(facts.text(path)).equalsIgnoreCase(Typed.narrow(facts.text(path))))
                    .flatMap(path -> at(true, path, facts.text(path), Typed.folded(facts.text(path)))));

    /** The industry states the main trade by the table of trades; the registrar looks at it: 企业名称登记管理规定 9. */
    static final Rule NAME_11 = new Rule("NAME-11", "scope", WARN, facts -> facts.mainTrade().stream()
            .filter(trade -> facts.words().contradict(facts.text("name.nameIndustry"), trade))
            .flatMap(trade -> at(
                    true,
                    "scope.mainTrade",
                    facts.text("name.nameIndustry"),
                    trade.code() + " " + trade.name().zh()))
            .map(breach -> breach.against("name.nameIndustry")));

    static final List<Rule> ALL = List.of(NAME_6, NAME_7, NAME_7_ENDING, NAME_8, NAME_9, NAME_10, NAME_11);

    private NamePartRules() {}

    private static String bare(String region) {
        return BRACKETS.matcher(region).replaceAll("").strip();
    }
}
