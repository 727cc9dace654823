package gov.newarea.onestop.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.approval.desk.WindowDesk;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Materials;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** After a correction, queue and case say so: what changed comes first, old beside new, with what had been asked. */
@HouseTest
class CorrectedCaseTests {

    private static final String PLAN = "fire_plan";

    @Autowired
    SpineFixtures house;

    @Autowired
    WindowDesk window;

    @Autowired
    FilingRecords records;

    @Autowired
    Materials materials;

    @Autowired
    MockMvc web;

    @Autowired
    UserDetailsService users;

    @Test
    void isMarkedInTheQueueAndInTheCase() throws Exception {
        var filing = correctedAtTheWindow();
        var number = records.require(filing).number();

        assertThat(page("service-centre.window", "/desk?text=" + number)).contains(number, "已补正");
        assertThat(page("service-centre.window", task(filing, "check-completeness", "")))
                .contains("申请人已于", "提交补正", "已补正");
    }

    @Test
    void showsTheChangedMaterialFirstWithTheReasonAndTheOldFile() throws Exception {
        var filing = house.submitted(house.restaurantDraft());
        var old = materials.of(filing).stream()
                .filter(file -> file.type().equals(PLAN))
                .findFirst()
                .orElseThrow();
        correct(filing);

        var page = page("service-centre.window", task(filing, "check-completeness", ""));

        var first = page.substring(page.indexOf("<article"), page.indexOf("</article>"));
        assertThat(first).contains(Target.material(PLAN).anchor(), "原要求：", "图纸看不清", "补正前的文件：", old.id());
        web.perform(get("/desk/filings/{id}/materials/{m}", filing.value(), old.id())
                        .with(user(users.loadUserByUsername("service-centre.window"))))
                .andExpect(status().isOk());
    }

    @Test
    void showsTheChangedSectionFirstWithTheOldAnswerBesideTheNew() throws Exception {
        var filing = correctedAtTheWindow();

        var page = page("service-centre.window", task(filing, "check-completeness", "") + "?tab=form");

        var first = page.substring(page.indexOf("class=\"os-answers\""));
        assertThat(first.indexOf("补正前")).isPositive().isLessThan(first.indexOf("class=\"os-answers\"", 5));
        assertThat(first).contains("门牌号与租赁合同不一致");
        assertThat(Pattern.compile("<s>([^<]+)</s>.{0,200}?<b>新的名称</b>", Pattern.DOTALL)
                        .matcher(first)
                        .find())
                .as("the old answer struck through, and the new one")
                .isTrue();
    }

    @Test
    void isMarkedForTheBranchThatAskedAndForTheOneWhoseOpinionFell() throws Exception {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
        house.review(filing, "state-tax-registration", "state-tax");
        house.giveBack(filing, "company-registration", "industry-commerce", "section:name");
        house.answer(
                filing,
                "name.fullName",
                records.form(filing).text("name.fullName").replace("有限公司", "科技有限公司"));
        house.handIn(filing, "company-registration");

        assertThat(page(
                        "industry-commerce.reviewer",
                        task(filing, "review-materials", "company-registration") + "?tab=form"))
                .contains("已补正", "原要求：", "<s>");
        assertThat(page("state-tax.reviewer", task(filing, "review-materials", "state-tax-registration") + "?tab=form"))
                .contains("已补正", "<s>");
        assertThat(page("local-tax.reviewer", task(filing, "review-materials", "local-tax-registration")))
                .doesNotContain("已补正");
    }

    @Test
    void isNotSaidOfAFirstCheck() throws Exception {
        var filing = house.submitted(house.restaurantDraft());

        assertThat(page("service-centre.window", task(filing, "check-completeness", "")))
                .doesNotContain("补正前", "已补正");
    }

    private FilingId correctedAtTheWindow() {
        var filing = house.submitted(house.restaurantDraft());
        correct(filing);
        return filing;
    }

    private void correct(FilingId filing) {
        house.as("service-centre.window", () -> {
            var task = house.claim(filing, "check-completeness", "");
            window.giveVerdict(task, Target.material(PLAN), false, "R05", "图纸看不清");
            window.giveVerdict(task, Target.section("premises"), false, "R05", "门牌号与租赁合同不一致");
            window.giveNotice(task);
        });
        house.upload(filing, PLAN);
        house.answer(filing, "premises.shopName", "新的名称");
        house.handIn(filing, "window");
    }

    private String task(FilingId filing, String step, String item) {
        return "/desk/tasks/" + house.task(filing, step, item);
    }

    private String page(String account, String address) throws Exception {
        return web.perform(get(address).with(user(users.loadUserByUsername(account))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
