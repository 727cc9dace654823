package gov.newarea.onestop.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
@WithUserDetails("applicant")
class TwoTabsTests {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\"[^>]*value=\"([0-9a-f]+)\"");

    @Autowired
    MockMvc house;

    @Autowired
    SpineFixtures spine;

    @Autowired
    FilingRecords records;

    private FilingId draft;

    @BeforeEach
    void someoneBegins() {
        draft = spine.draft("three-in-one", List.of(), Map.of());
    }

    @Test
    void anAutosaveOfAnOutdatedTabChangesNothing() throws Exception {
        var behind = seen("name");
        send("name", seen("name"), "nameTradeName", "甲乙", "autosave", "yes");

        send("name", behind, "nameTradeName", "丙丁", "autosave", "yes")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("已在其他窗口或者设备上修改")))
                .andExpect(content().string(not(containsString("name=\"seen\""))));

        assertThat(answer("name.nameTradeName")).isEqualTo("甲乙");
    }

    @Test
    void theSameTabContinuesWithTheMarkOfItsLastSave() throws Exception {
        var saved = send("name", seen("name"), "nameTradeName", "甲乙", "autosave", "yes");
        var renewed = mark(saved.andExpect(content().string(containsString("hx-swap-oob=\"true\""))));

        send("name", renewed, "nameTradeName", "甲乙丙", "autosave", "yes")
                .andExpect(content().string(containsString("已自动保存")));

        assertThat(answer("name.nameTradeName")).isEqualTo("甲乙丙");
    }

    @Test
    void anOutdatedTabShowsTheConflictWithTheTypedAnswers() throws Exception {
        var behind = seen("name");
        send("name", seen("name"), "nameTradeName", "甲乙", "autosave", "yes");

        var answer = send("name", behind, "nameTradeName", "丙丁", "later", "yes")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("另一台设备")))
                .andExpect(content().string(containsString("value=\"丙丁\"")));
        assertThat(answer("name.nameTradeName")).isEqualTo("甲乙");

        send("name", mark(answer), "nameTradeName", "丙丁", "later", "yes").andExpect(status().is3xxRedirection());
        assertThat(answer("name.nameTradeName")).isEqualTo("丙丁");
    }

    @Test
    void sendingTheSameAnswersTwiceIsNoConflict() throws Exception {
        var behind = seen("name");
        send("name", behind, "nameTradeName", "甲乙", "autosave", "yes");

        send("name", behind, "nameTradeName", "甲乙", "later", "yes").andExpect(status().is3xxRedirection());
    }

    @Test
    void differentSectionsDoNotConflict() throws Exception {
        var capital = seen("capital");
        send("name", seen("name"), "nameTradeName", "甲乙", "autosave", "yes");
        send("capital", capital, "copies", "2", "autosave", "yes")
                .andExpect(content().string(containsString("已自动保存")));

        assertThat(answer("name.nameTradeName")).isEqualTo("甲乙");
        assertThat(answer("capital.copies")).isEqualTo("2");
    }

    @Test
    void derivedAnswersMakeNoOtherTabStale() throws Exception {
        send("shareholders", seen("shareholders"), "shareholders[0].amount", "50", "autosave", "yes");
        var shareholders = seen("shareholders");
        send("capital", seen("capital"), "capital", "100", "autosave", "yes");

        assertThat(answer("shareholders.shareholders[0].ratio")).isEqualTo("50");
        send("shareholders", shareholders, "shareholders[0].amount", "60", "autosave", "yes")
                .andExpect(content().string(containsString("已自动保存")));
    }

    private ResultActions send(String section, String seen, String key, String value, String how, String yes)
            throws Exception {
        return house.perform(post(address(section))
                .param("seen", seen)
                .param(section + "." + key, value)
                .param(how, yes)
                .with(csrf()));
    }

    private String seen(String section) throws Exception {
        return mark(house.perform(get(address(section))));
    }

    private static String mark(ResultActions answer) throws Exception {
        var found = SEEN.matcher(answer.andReturn().getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String address(String section) {
        return "/apply/" + draft.value() + "/sections/" + section;
    }

    private String answer(String path) {
        return records.form(draft).text(path);
    }
}
