package gov.newarea.onestop.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
@WithUserDetails("applicant")
class ApplyPagesTests {

    @Autowired
    MockMvc house;

    @Autowired
    FilingRecords records;

    @Autowired
    SpineFixtures spine;

    @Test
    void asksForWhomAndHowToReachThem() throws Exception {
        house.perform(post("/apply").param("bundle", "restaurant").with(csrf()))
                .andExpect(redirectedUrl("/apply/new?bundle=restaurant"));

        house.perform(get("/apply/new?bundle=restaurant"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("13900000001")))
                .andExpect(content().string(containsString("tobacco-retail")));
    }

    @Test
    void doesNotBeginForAnAgentWithoutAPrincipal() throws Exception {
        var answer = house.perform(post("/apply/new")
                .param("bundle", "restaurant")
                .param("who", "agent")
                .param("mobile", "123")
                .with(csrf()));

        answer.andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#principal\"")))
                .andExpect(content().string(containsString("value=\"123\"")));
    }

    @Test
    void listsWhatIsLeftToDo() throws Exception {
        var id = begin("three-in-one");

        var answer = house.perform(get("/apply/" + id));

        answer.andExpect(status().isOk())
                .andExpect(content().string(containsString("/apply/" + id + "/sections/shareholders")))
                .andExpect(content().string(containsString("已完成 0 节，共 14 节")));
    }

    @Test
    void changesTheOptionalItemsOfADraft() throws Exception {
        var id = begin("restaurant");
        var page = "/apply/" + id;
        house.perform(get(page))
                .andExpect(content().string(containsString(page + "/options")))
                .andExpect(content().string(not(containsString("/sections/tobacco"))));

        house.perform(get(page + "/options"))
                .andExpect(content().string(containsString("另需填写")))
                .andExpect(content().string(containsString("另需提交")));
        house.perform(post(page + "/options")
                        .param("optional", "tobacco-retail")
                        .with(csrf()))
                .andExpect(redirectedUrl(page));

        assertThat(records.require(new FilingId(id)).items()).contains("tobacco-retail");
        house.perform(get(page)).andExpect(content().string(containsString("/sections/tobacco")));
        house.perform(post(page + "/options").with(csrf()));
        assertThat(records.require(new FilingId(id)).items()).doesNotContain("tobacco-retail");
    }

    @Test
    void keepsWhatWasTypedEvenWhenItIsWrong() throws Exception {
        var id = begin("three-in-one");

        house.perform(post("/apply/" + id + "/sections/capital")
                        .param("capital.capital", "很多钱")
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#f-capital-capital\"")))
                .andExpect(content().string(containsString("很多钱")));

        house.perform(get("/apply/" + id + "/sections/capital"))
                .andExpect(content().string(containsString("很多钱")));
    }

    @Test
    void autosavesWithoutChecking() throws Exception {
        var id = begin("three-in-one");

        var answer = house.perform(post("/apply/" + id + "/sections/name")
                .param("autosave", "yes")
                .param("name.nameTradeName", "𠮷祥")
                .with(csrf()));

        answer.andExpect(status().isOk()).andExpect(content().string(containsString("已自动保存")));
        assertThat(records.form(new FilingId(id)).text("name.nameTradeName")).isEqualTo("𠮷祥");
    }

    @Test
    void showsItsWriterWhatWasKeptOtherwiseThanItWasTyped() throws Exception {
        var id = begin("three-in-one");
        var typed = post("/apply/" + id + "/sections/name")
                .param("name.nameTradeName", "⻓⽅ ⺠光")
                .param("name.nameIndustry", "科技")
                .with(csrf());

        house.perform(typed).andExpect(content().string(allOf(containsString("“长方民光”"), not(containsString("“科技”")))));
        house.perform(typed.param("autosave", "yes")).andExpect(content().string(containsString("长方民光")));

        assertThat(records.form(new FilingId(id)).text("name.nameTradeName")).isEqualTo("长方民光");
    }

    @Test
    void addsARowWithoutLosingWhatWasTyped() throws Exception {
        var id = begin("three-in-one");

        house.perform(post("/apply/" + id + "/sections/shareholders")
                        .param("shareholders.shareholders[0].name", "张三")
                        .param("add", "shareholders.shareholders")
                        .with(csrf()))
                .andExpect(header().string("Location", endsWith("#f-shareholders-shareholders")));

        assertThat(records.form(new FilingId(id)).rows("shareholders.shareholders"))
                .isEqualTo(2);
        assertThat(records.form(new FilingId(id)).text("shareholders.shareholders[0].name"))
                .isEqualTo("张三");
    }

    @Test
    void reportsAtTheFieldThatATextIsFarTooLong() throws Exception {
        var id = begin("three-in-one");

        var answer = house.perform(post("/apply/" + id + "/sections/name")
                .param("name.nameTradeName", "长".repeat(20_000))
                .param("name.nameIndustry", "科技")
                .with(csrf()));

        answer.andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#f-name-nameTradeName\"")))
                .andExpect(content().string(containsString("value=\"科技\"")));
    }

    @Test
    void takesFullWidthDigitsAndALongAddressForMail() throws Exception {
        var email = "a".repeat(200) + "@example.org";

        var answer = house.perform(post("/apply/new")
                .param("bundle", "restaurant")
                .param("who", "self")
                .param("mobile", "１３９００００００９９")
                .param("email", email)
                .with(csrf()));

        var address = Objects.requireNonNull(answer.andReturn().getResponse().getRedirectedUrl());
        var filing = records.require(new FilingId(address.substring("/apply/".length())));
        assertThat(filing.mobile()).isEqualTo("13900000099");
        assertThat(filing.email()).isEqualTo(email);
    }

    @Test
    void refusesAnAddressForMailThatNoAccountMayHave() throws Exception {
        house.perform(post("/apply/new")
                        .param("bundle", "restaurant")
                        .param("who", "self")
                        .param("mobile", "13900000001")
                        .param("email", "a".repeat(250) + "@example.org")
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#email\"")));
    }

    @Test
    void keepsWhatWasChosenWhenSubmittingIsRefused() throws Exception {
        var id = spine.restaurantDraft().value();

        house.perform(post("/apply/" + id + "/check")
                        .param("delivery", "POST")
                        .param("address", "长".repeat(201))
                        .param("warned", "true")
                        .param("declared", "true")
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#address\"")))
                .andExpect(content().string(containsString("长".repeat(201))))
                .andExpect(content().string(matchesPattern("(?s).*value=\"POST\" checked.*")))
                .andExpect(content().string(matchesPattern("(?s).*name=\"declared\" value=\"true\" checked.*")));
    }

    @Test
    void notesTheLicenceThatTheTradeNeeds() throws Exception {
        var id = begin("three-in-one");

        house.perform(post("/apply/" + id + "/sections/scope")
                .param("scope.mainTrade", "6210")
                .param("scope.generalItems[0].item", "餐饮管理")
                .with(csrf()));

        house.perform(get("/apply/" + id + "/sections/scope"))
                .andExpect(content().string(containsString("请注意")))
                .andExpect(content().string(containsString("未获得许可，不得从事餐饮服务")));
    }

    @Test
    void tellsInTheSectionThatANameIsTaken() throws Exception {
        var name = SpineFixtures.newTradeName();
        spine.submitted(spine.companyDraft(name));
        var id = begin("three-in-one");

        house.perform(companyName(id, "(长春)", name, "YXZRGS").param("name.nameMode", "SELF_DECLARED"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#f-name-nameTradeName\"")))
                .andExpect(content().string(containsString("请更换字号")));
    }

    @Test
    void showsTheWholeNameWhileItIsTyped() throws Exception {
        var id = begin("three-in-one");

        house.perform(companyName(id, "长春", "北湖", "YXGS").param("autosave", "yes"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(matchesPattern(
                                "(?s).*hx-swap-oob=\"innerHTML\"[^>]*id=\"f-name-fullName\"[^>]*>长春北湖科技有限公司<.*")));
    }

    @Test
    void tellsAtOnceAndAtBothPlacesThatOneNumberHasTwoNames() throws Exception {
        var id = spine.companyDraft(SpineFixtures.newTradeName()).value();
        var answers = records.form(new FilingId(id));

        house.perform(post("/apply/" + id + "/sections/liaison")
                        .param("autosave", "yes")
                        .param("liaison.name", "李嗣")
                        .param("liaison.nationality", "CHN")
                        .param("liaison.idType", "10")
                        .param("liaison.idNumber", answers.text("liaison.idNumber"))
                        .param("liaison.mobile", "13904310002")
                        .with(csrf()))
                .andExpect(content().string(containsString("“李四”，这里是“李嗣”")))
                .andExpect(content().string(containsString("/apply/" + id + "/sections/finance#f-finance-name")))
                .andExpect(content().string(containsString("去看“财务负责人”")));

        house.perform(get("/apply/" + id + "/sections/finance").param("check", ""))
                .andExpect(content().string(containsString("href=\"#f-finance-name\"")))
                .andExpect(content().string(containsString("“李嗣”，这里是“李四”")))
                .andExpect(content().string(containsString("/apply/" + id + "/sections/liaison#f-liaison-name")));
    }

    @Test
    @WithUserDetails("applicant2")
    void hidesOtherPeoplesFilings() throws Exception {
        house.perform(get("/apply/8a4f2f06-0000-4000-8000-000000000002")).andExpect(status().isNotFound());
    }

    private String begin(String bundle) throws Exception {
        var answer = house.perform(post("/apply/new")
                .param("bundle", bundle)
                .param("who", "self")
                .param("mobile", "13900000001")
                .with(csrf()));
        var address = Objects.requireNonNull(answer.andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        return address.substring("/apply/".length());
    }

    private static MockHttpServletRequestBuilder companyName(String id, String region, String tradeName, String form) {
        return post("/apply/" + id + "/sections/name")
                .param("name.nameRegion", region)
                .param("name.nameTradeName", tradeName)
                .param("name.nameIndustry", "科技")
                .param("name.nameForm", form)
                .with(csrf());
    }
}
