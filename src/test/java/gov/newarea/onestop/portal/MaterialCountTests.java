package gov.newarea.onestop.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.filing.Drafting;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** One number of materials on all pages: what the applicant is asked to provide, not what the government has or makes. */
@HouseTest
class MaterialCountTests {

    @Autowired
    MockMvc house;

    @Autowired
    SpineFixtures spine;

    @Autowired
    Drafting drafting;

    @Autowired
    UserDetailsService directory;

    @ParameterizedTest
    @ValueSource(strings = {"three-in-one", "restaurant"})
    void isTheSameOnEveryPage(String bundle) throws Exception {
        var guide = open("applicant", "/bundles/" + bundle);
        int asked = number(guide, "需提交 (\\d+) 份");
        int required = number(guide, "其中必要 (\\d+) 份");

        var card = open("applicant", "/items");
        assertThat(card).containsPattern("(?s)/bundles/" + bundle + "\".*?<strong>" + asked + "</strong> 份材料");

        var begun = spine.as(
                "applicant",
                () -> drafting.begin(
                        bundle, List.of(), Drafting.NewFiling.online("张三", "13900000001", "a@example.org")));
        var draft = "/apply/" + begun.value();
        var materials = open("applicant", draft + "/materials");
        assertThat(Pattern.compile("type=\"file\"").matcher(materials).results())
                .hasSize(asked);
        assertThat(number(materials, "还需上传 (\\d+) 份材料")).isEqualTo(required);
        assertThat(number(open("applicant", draft), "待上传 (\\d+) 份")).isEqualTo(required);
    }

    @Test
    void isTheSameAtTheDesk() throws Exception {
        int asked = number(open("applicant", "/bundles/three-in-one"), "需提交 (\\d+) 份");
        var filing = spine.submitted(spine.companyDraft(SpineFixtures.newTradeName()));

        var page = open("service-centre.window", "/desk/filings/" + filing.value());

        assertThat(number(page, "<span class=\"count\">(\\d+)</span>")).isEqualTo(asked);
    }

    private String open(String username, String page) throws Exception {
        return house.perform(get(page).with(user(directory.loadUserByUsername(username))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static int number(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
