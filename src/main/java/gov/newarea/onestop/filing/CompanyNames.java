package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Typed;
import gov.newarea.onestop.form.FormData;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table of the keys of company names used by open filings and by founded companies; a name is unique by trade name and industry: 企业名称登记管理规定 17. */
@Repository
class CompanyNames {

    private final JdbcClient jdbc;

    CompanyNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether another filing has the trade name in the same industry. */
    boolean isTaken(FormData answers, FilingId by) {
        return answers.has("name.nameTradeName")
                && jdbc.sql("SELECT COUNT(*) FROM taken_name WHERE (trade = ? OR name = ?) AND filing_id <> ?")
                                .params(trade(answers), Typed.key(answers.text("name.fullName")), by.value())
                                .query(Long.class)
                                .single()
                        > 0;
    }

    /**
     * Reserves the name in the form, if there is one.
     *
     * @throws Refusal {@code filing.name-taken}
     */
    void take(FormData answers, FilingId id) {
        var name = answers.text("name.fullName");
        if (name.isBlank()) {
            return;
        }
        try {
            release(id);
            jdbc.sql("INSERT INTO taken_name (name, filing_id, trade, key_rule) VALUES (?, ?, ?, ?)")
                    .params(Typed.key(name), id.value(), trade(answers), Typed.KEY_RULE)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw Refusal.conflict("filing.name-taken", name);
        }
    }

    void release(FilingId id) {
        jdbc.sql("DELETE FROM taken_name WHERE filing_id = ?").param(id.value()).update();
    }

    private static String trade(FormData answers) {
        return Typed.key(answers.text("name.nameTradeName")) + " " + Typed.key(answers.text("name.nameIndustry"));
    }
}
