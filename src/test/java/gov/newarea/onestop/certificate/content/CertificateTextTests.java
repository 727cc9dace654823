package gov.newarea.onestop.certificate.content;

import static gov.newarea.onestop.catalog.CatalogFixtures.publishedCatalog;
import static gov.newarea.onestop.form.FormFixtures.COMPANY;
import static gov.newarea.onestop.form.FormFixtures.RESTAURANT;
import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.CertificateKind;
import gov.newarea.onestop.catalog.CertificateKind.Way;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.FormDefinition;
import gov.newarea.onestop.form.FormFixtures;
import gov.newarea.onestop.form.SampleForms;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CertificateTextTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final Catalog catalog = publishedCatalog();

    @Test
    void saysOnTheLicenceWhatTheFormSays() {
        var said = licence(FormFixtures.company());

        assertThat(said)
                .containsEntry("creditCode", "A CODE")
                .containsEntry("name", "长春北湖光电科技有限公司")
                .containsEntry("type", "有限责任公司(自然人投资或控股)")
                .containsEntry("capital", "壹佰万元整")
                .containsEntry("establishedOn", "2026-11-24")
                .containsEntry("term", "长期")
                .containsEntry("copies", "1")
                .containsEntry("scope", "一般项目：软件开发；光电子器件销售。（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）");
    }

    @Test
    void writesATermOutAndMarksAForeignCurrency() {
        var data = FormFixtures.company()
                .with("term.termKind", "YEARS")
                .with("term.termYears", "20")
                .with("capital.capitalCurrency", "OTHER");

        assertThat(licence(data))
                .containsEntry("term", "2026年11月24日至2046年11月23日")
                .containsEntry("capital", "壹佰万元整（可自由兑换货币）");
        assertThat(licence(data.with("capital.currencyName", "USD"))).containsEntry("capital", "壹佰万元整（美元）");
    }

    @Test
    void namesTheLastDayOfAPermitOnlyWhereItExpires() {
        var sign = catalog.certificate("signboard");

        assertThat(text(RESTAURANT, restaurant(), Optional.of(Period.ofYears(5)))
                        .of(sign))
                .containsEntry("validUntil", "2031-11-23")
                .containsEntry("signSize", "宽4.2米，高0.9米");
        assertThat(text(RESTAURANT, restaurant(), Optional.empty()).of(sign)).doesNotContainKey("validUntil");
    }

    @Test
    void leavesOutUnansweredFields() {
        var said = text(RESTAURANT, FormData.empty(), Optional.empty()).of(catalog.certificate("fire-check"));

        assertThat(said).isEmpty();
    }

    @Test
    void asksOnlyForAnswersThatTheFormsOfItsBundlesHave() {
        assertThat(catalog.certificates())
                .allSatisfy(kind -> assertThat(paths(kind)).isNotEmpty().allSatisfy(path -> assertThat(forms(kind))
                        .isNotEmpty()
                        .allSatisfy(
                                form -> assertThat(form.field(path)).as(path).isPresent())));
    }

    private Map<String, String> licence(FormData data) {
        return text(COMPANY, data, Optional.empty()).of(catalog.certificate("business-licence"));
    }

    private static FormData restaurant() {
        return FormFixtures.read(RESTAURANT, SampleForms.restaurant(DAY));
    }

    private static CertificateText text(FormDefinition form, FormData data, Optional<Period> term) {
        return new CertificateText(new FormWords(data, form), DAY, term, () -> "A CODE");
    }

    private static Set<String> paths(CertificateKind kind) {
        return kind.lines().stream()
                .flatMap(line -> line.parts().stream())
                .flatMap(part -> Stream.concat(
                        part.when().keySet().stream(),
                        part.from().stream().map(path -> part.as() == Way.ROWS ? rows(path) : path)))
                .collect(Collectors.toSet());
    }

    private static String rows(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    private Set<FormDefinition> forms(CertificateKind kind) {
        return catalog.bundles().stream()
                .filter(bundle -> bundle.items().stream()
                        .anyMatch(item -> catalog.item(item).certificate().equals(kind.code())))
                .map(bundle -> bundle.form().equals(COMPANY.key()) ? COMPANY : RESTAURANT)
                .collect(Collectors.toSet());
    }
}
