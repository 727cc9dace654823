package gov.newarea.onestop.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.FormFixtures;
import gov.newarea.onestop.form.SampleForms;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class KnownPeopleTests {

    private static final FormData COMPANY = FormData.of(SampleForms.company());

    @Test
    void areThoseOfOtherSectionsEachOnce() {
        assertThat(outside("liaison", COMPANY))
                .extracting(KnownPeople.Person::name)
                .containsExactly("张三", "王五", "李四");
        assertThat(outside("officers", COMPANY))
                .extracting(KnownPeople.Person::name)
                .doesNotContain("王五");
    }

    @Test
    void bringTheirPapersAndContactsAndNoPost() {
        assertThat(outside("liaison", COMPANY).get(0).answers())
                .contains(SampleForms.ZHANG_SAN, "13904310001", "zhangsan@example.cn", "CHN")
                .doesNotContain("DIRECTOR", "ELECT");
    }

    @Test
    void areLeftOutWhereTwoShareAName() {
        var two = COMPANY.with("finance.name", "张三").with("finance.idNumber", SampleForms.WANG_WU);

        assertThat(outside("liaison", two)).extracting(KnownPeople.Person::name).doesNotContain("张三");
    }

    private static List<KnownPeople.Person> outside(String section, FormData data) {
        return KnownPeople.outside(section, FormFixtures.COMPANY, data);
    }
}
