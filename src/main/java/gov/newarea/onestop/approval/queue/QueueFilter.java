package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.Rows;
import gov.newarea.onestop.Typed;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.deadline.LightRule;
import gov.newarea.onestop.filing.FilingRecords;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The officer's filter of the task list, as SQL conditions with named values. */
@Component
class QueueFilter {

    private static final String TEXT =
            """
             AND (number LIKE :number OR subject LIKE :subject
                OR EXISTS (SELECT 1 FROM filing WHERE filing.id = work_item.filing AND (filing.applicant_name LIKE :subject
                    OR filing.applicant_key LIKE :key OR filing.subject_key LIKE :key)))
            """;

    private final Deadlines deadlines;
    private final FilingRecords records;

    QueueFilter(Deadlines deadlines, FilingRecords records) {
        this.deadlines = deadlines;
        this.records = records;
    }

    /** The conditions; puts the values they take. */
    String of(QueueReader.Query query, Map<String, Object> values) {
        var filter = new StringBuilder(text(query, values));
        if (!query.item().isBlank()) {
            filter.append(" AND item = :item");
            values.put("item", query.item());
        }
        if (query.block() != null) {
            filter.append(" AND ").append(WorkItems.are(query.block()));
        }
        if (query.light() != null) {
            filter.append(" AND ")
                    .append(LightRule.where(
                            "due_on", LightRule.fresh("work_item.filing", "work_item.item"), query.light()));
            values.putAll(deadlines.lightRule().values());
        }
        return filter.toString();
    }

    private String text(QueueReader.Query query, Map<String, Object> values) {
        if (query.text().isBlank()) {
            return "";
        }
        values.put("number", Rows.like(records.readNumber(query.text())) + "%");
        if (records.isNumber(query.text())) {
            return " AND number LIKE :number";
        }
        values.put("subject", "%" + Rows.like(Typed.text(query.text())) + "%");
        values.put("key", "%" + Rows.like(Typed.key(query.text())) + "%");
        return TEXT;
    }
}
