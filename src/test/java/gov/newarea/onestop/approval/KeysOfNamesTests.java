package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.Typed;
import gov.newarea.onestop.approval.desk.CaseAccess;
import gov.newarea.onestop.approval.queue.QueueReader;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.KeyRound;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A name is found, and is taken, whether it is written in simplified, traditional or variant characters. */
@HouseTest
class KeysOfNamesTests {

    private static final String CLERK = "service-centre.window";

    @Autowired
    SpineFixtures house;

    @Autowired
    FilingRecords records;

    @Autowired
    CaseAccess access;

    @Autowired
    QueueReader reader;

    @Autowired
    KeyRound round;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anOfficerFindsAFilingByANameInTraditionalCharacters() {
        var filing = house.submitted(house.companyDraft("群峰眾合"));

        assertThat(found("羣峯众合")).containsExactly(filing);
        assertThat(found("群 峰・眾合")).containsExactly(filing);
        assertThat(found("群峰众和")).isEmpty();
        house.as(CLERK, () -> assertThat(records.require(filing).subject()).contains("群峰眾合"));
    }

    @Test
    void aNameIsTakenInAllItsCharacters() {
        house.submitted(house.companyDraft("云龙万业"));

        assertThatThrownBy(() -> house.submitted(house.companyDraft("雲龍萬業"))).hasMessage("filing.incomplete");
    }

    @Test
    void keysThatAnEarlierRuleMadeAreMadeAgain() {
        var filing = house.submitted(house.companyDraft("钟楼个庄"));
        jdbc.sql("UPDATE taken_name SET name = REPLACE(name, '钟楼个庄', '鐘樓個莊'), trade = REPLACE(trade, '钟楼个庄', '鐘樓個莊'),"
                        + " key_rule = 0 WHERE filing_id = ?")
                .param(filing.value())
                .update();
        jdbc.sql("UPDATE filing SET applicant_key = NULL, subject_key = NULL, key_rule = 0 WHERE id = ?")
                .param(filing.value())
                .update();
        round.makeAgain();

        assertThat(found("鐘樓個莊")).containsExactly(filing);
        assertThatThrownBy(() -> house.submitted(house.companyDraft("钟楼个庄"))).hasMessage("filing.incomplete");
        assertThat(rules(filing)).containsOnly(Typed.KEY_RULE);
    }

    @Test
    void ofTwoNamesThatAreOneByANewRuleBothStayTaken() {
        var first = house.submitted(house.companyDraft("汇丰里"));
        var second = house.submitted(house.companyDraft("汇丰外"));
        jdbc.sql("UPDATE taken_name SET name = REPLACE(name, '汇丰外', '匯豐里'), trade = REPLACE(trade, '汇丰外', '匯豐里'),"
                        + " key_rule = 0 WHERE filing_id = ?")
                .param(second.value())
                .update();

        round.makeAgain();

        assertThat(rules(first)).containsOnly(Typed.KEY_RULE);
        assertThat(rules(second)).containsOnly(Typed.KEY_RULE);
    }

    private List<FilingId> found(String text) {
        return house.as(
                CLERK, () -> access.search(text, 0, 10).stream().map(Filing::id).toList());
    }

    private List<Integer> rules(FilingId filing) {
        return jdbc.sql("SELECT key_rule FROM taken_name WHERE filing_id = ? UNION SELECT key_rule FROM filing_person"
                        + " WHERE filing_id = ? UNION SELECT key_rule FROM filing WHERE id = ?")
                .params(filing.value(), filing.value(), filing.value())
                .query(Integer.class)
                .list();
    }
}
