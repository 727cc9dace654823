package gov.newarea.onestop.catalog;

import static gov.newarea.onestop.catalog.CatalogFixtures.publishedCatalog;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.catalog.CertificateKind.Layout;
import gov.newarea.onestop.catalog.CertificateKind.Line;
import gov.newarea.onestop.catalog.CertificateKind.Part;
import gov.newarea.onestop.catalog.CertificateKind.Way;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CertificateCheckTests {

    private static final Localized NAME = new Localized("证", "Certificate");

    private final Catalog catalog = publishedCatalog();

    @Test
    void assignsTheCreditCodeWithOneKindAlone() {
        assertThat(catalog.certificates())
                .filteredOn(CertificateKind::assignsCreditCode)
                .extracting(CertificateKind::code)
                .containsExactly("business-licence");
    }

    @Test
    void limitsTheFoodPermitToFiveYearsAndTheLicenceNotAtAll() {
        assertThat(catalog.certificate("food-permit").validFor()).contains(Period.ofYears(5));
        assertThat(catalog.certificate("business-licence").validFor()).isEmpty();
    }

    @Test
    void refusesAnItemThatNamesAnUnknownCertificate() {
        var check = new CertificateCheck(Map.of(), List.of(catalog.item("signboard")));

        assertThatThrownBy(check::orStop)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("item signboard names certificate signboard, which does not exist");
    }

    @Test
    void refusesALineThatCannotBeShown() {
        var expiry = new Part(Way.EXPIRY, List.of("food.items"), "{0}", Map.of());
        var rows = new Part(Way.ROWS, List.of("items"), "{0}", Map.of());
        var line = new Line("items", NAME, true, "", List.of(expiry, rows));

        assertThatThrownBy(
                        () -> check(new CertificateKind("odd", NAME, Layout.PERMIT, true, "5y", List.of(line, line))))
                .hasMessageContaining("certificate odd line items cannot show [food.items] as EXPIRY")
                .hasMessageContaining("certificate odd line items cannot show [items] as ROWS")
                .hasMessageContaining("certificate odd line items is there twice")
                .hasMessageContaining("certificate odd counts 5y, which is no period");
    }

    @Test
    void refusesALicenceWithAnEmptyPlace() {
        assertThatThrownBy(() -> check(new CertificateKind("bare", NAME, Layout.LICENCE, true, "", List.of())))
                .hasMessageContaining("certificate bare lacks one of the lines");
    }

    private static void check(CertificateKind kind) {
        new CertificateCheck(Map.of(kind.code(), kind), List.of()).orStop();
    }
}
