package gov.newarea.onestop.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.RoomTest;
import gov.newarea.onestop.TestClock;
import gov.newarea.onestop.catalog.Catalog;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Forms and the catalogue they are asked for, without filings. */
@RoomTest
@Tag("days")
class FormModuleTests {

    @Autowired
    Forms forms;

    @Autowired
    FormCheck check;

    @Autowired
    Catalog catalog;

    @Test
    void everyOpenBundleHasAForm() {
        assertThat(catalog.bundles())
                .filteredOn(bundle -> bundle.open())
                .isNotEmpty()
                .allSatisfy(bundle ->
                        assertThat(forms.require(bundle.form()).sections()).isNotEmpty());
    }

    @Test
    void checksAnswersWithTheRulesTheFormNames() {
        var form = forms.require("company-registration").forItems(List.of("company-registration"));
        var company = FormData.of(SampleForms.company("北湖", TestClock.TODAY));

        assertThat(check.check(form, company, TestClock.TODAY)).isEmpty();
        assertThat(check.check(form, company.with("legalRep.idNumber", "11010119900307001X"), TestClock.TODAY))
                .isNotEmpty();
    }

    @Test
    void saysThatAFormIsUnknown() {
        assertThatThrownBy(() -> forms.require("no-such-form")).hasMessage("form.no-form");
    }
}
