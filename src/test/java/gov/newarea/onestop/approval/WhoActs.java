package gov.newarea.onestop.approval;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Rules that say who must have a task. Each rule is a query that returns the rows that violate it, with the filing in the first column;
 * it runs on H2 and on MySQL.
 */
public final class WhoActs {

    /**
     * A branch in hand has exactly one task, with the step, role and department of its state. Only on an earlier version of the drawing
     * may a revoked opinion wait for the next round without a task.
     */
    private static final String IN_HAND =
            """
            SELECT b.filing_id, b.item, b.state FROM branch b
            WHERE b.state IN ('REVIEWING', 'RETURNED', 'INSPECTING')
              AND (SELECT COUNT(*) FROM work_item w
                   WHERE w.filing = b.filing_id AND w.item = b.item AND w.state IN ('OPEN', 'CLAIMED')
                     AND w.department = b.department
                     AND w.role_code = CASE b.state WHEN 'RETURNED' THEN 'applicant' ELSE 'reviewer' END
                     AND w.step = CASE b.state WHEN 'REVIEWING' THEN 'review-materials'
                         WHEN 'RETURNED' THEN 'correct-branch' ELSE 'inspect-site' END) <> 1
              AND NOT (b.state = 'REVIEWING'
                AND NOT EXISTS (SELECT 1 FROM work_item w
                   WHERE w.filing = b.filing_id AND w.item = b.item AND w.state IN ('OPEN', 'CLAIMED'))
                AND EXISTS (SELECT 1 FROM ACT_RU_EXECUTION e JOIN ACT_RE_PROCDEF d ON d.ID_ = e.PROC_DEF_ID_
                   WHERE e.BUSINESS_KEY_ = b.filing_id AND d.KEY_ IN ('three-in-one-licence', 'approval-phase')
                     AND d.VERSION_ < (SELECT MAX(n.VERSION_) FROM ACT_RE_PROCDEF n WHERE n.KEY_ = d.KEY_)))""";

    /** A reviewed branch has a task of its decider; or it waits for its predecessor or for the merger, while another branch has a task. */
    private static final String READY =
            """
            SELECT b.filing_id, b.item, b.state FROM branch b JOIN filing f ON f.id = b.filing_id
            WHERE b.state = 'READY'
              AND NOT EXISTS (SELECT 1 FROM work_item w
                   WHERE w.filing = b.filing_id AND w.item = b.item AND w.state IN ('OPEN', 'CLAIMED')
                     AND w.department = b.department AND w.role_code = 'decider')
              AND NOT (
                EXISTS (SELECT 1 FROM work_item w
                   WHERE w.filing = b.filing_id AND w.item NOT IN ('', b.item) AND w.state IN ('OPEN', 'CLAIMED'))
                AND (f.bundle = 'three-in-one' AND b.item = 'company-registration'
                  OR EXISTS (SELECT 1 FROM ACT_RU_EVENT_SUBSCR s
                     JOIN ACT_RU_EXECUTION e ON e.ID_ = s.PROC_INST_ID_ AND e.BUSINESS_KEY_ = b.filing_id
                     JOIN ACT_RU_VARIABLE v ON v.PROC_INST_ID_ = e.ID_ AND v.NAME_ = 'item' AND v.TEXT_ = b.item
                     WHERE s.EVENT_NAME_ = 'predecessor-decided')))""";

    private static final String NO_OTHER_TASK =
            """
            SELECT w.filing, w.item, w.step, b.state FROM work_item w
              JOIN branch b ON b.filing_id = w.filing AND b.item = w.item
            WHERE w.state IN ('OPEN', 'CLAIMED')
              AND b.state <> CASE w.step WHEN 'review-materials' THEN 'REVIEWING' WHEN 'correct-branch' THEN 'RETURNED'
                  WHEN 'inspect-site' THEN 'INSPECTING' ELSE 'READY' END""";

    private static final String BRANCH_CLOCK =
            """
            SELECT b.filing_id, b.item, b.state FROM branch b
            WHERE (b.state IN ('REVIEWING', 'RETURNED', 'INSPECTING', 'READY'))
              <> (EXISTS (SELECT 1 FROM time_limit l
                 WHERE l.filing_id = b.filing_id AND l.scope = CONCAT('item:', b.item) AND l.ended_on IS NULL))""";

    /** The limit of the check runs while the window checks; the limit of the case runs while the departments review. */
    private static final String FILING_CLOCK =
            """
            SELECT f.id, f.state FROM filing f
            WHERE (f.state = 'CHECKING') <> (EXISTS (SELECT 1 FROM time_limit l
                     WHERE l.filing_id = f.id AND l.scope = 'check' AND l.ended_on IS NULL))
               OR (f.state IN ('ACCEPTED', 'ISSUING')) <> (EXISTS (SELECT 1 FROM time_limit l
                     WHERE l.filing_id = f.id AND l.scope = 'case' AND l.ended_on IS NULL))""";

    /** An accepted filing has a task, or a job that the engine will run or an administrator can retry. */
    private static final String FILING =
            """
            SELECT f.id, f.state FROM filing f
            WHERE f.state IN ('CHECKING', 'CORRECTING') AND NOT EXISTS (SELECT 1 FROM work_item w
                WHERE w.filing = f.id AND w.state IN ('OPEN', 'CLAIMED')
                  AND w.role_code = CASE f.state WHEN 'CHECKING' THEN 'window' ELSE 'applicant' END
                  AND w.step = CASE f.state WHEN 'CHECKING' THEN 'check-completeness' ELSE 'correct-filing' END)
              OR f.state IN ('ACCEPTED', 'ISSUING')
                AND NOT EXISTS (SELECT 1 FROM work_item w
                  WHERE w.filing = f.id AND w.state IN ('OPEN', 'CLAIMED') AND w.step <> 'confirm-withdrawal')
                AND NOT EXISTS (SELECT 1 FROM ACT_RU_JOB j
                  JOIN ACT_RU_EXECUTION e ON e.ID_ = j.PROCESS_INSTANCE_ID_ AND e.BUSINESS_KEY_ = f.id
                  WHERE j.HANDLER_TYPE_ = 'async-continuation')""";

    private static final String WITHDRAWAL =
            """
            SELECT f.id, f.state FROM filing f
            WHERE (f.withdrawal_reason IS NOT NULL AND f.state = 'ACCEPTED') <> (EXISTS (SELECT 1 FROM work_item w
                WHERE w.filing = f.id AND w.state IN ('OPEN', 'CLAIMED')
                  AND w.step = 'confirm-withdrawal' AND w.role_code = 'window'))""";

    public static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put("each branch in hand has its one task", IN_HAND);
        RULES.put("each reviewed branch is with its decider, or waits for a branch that is on a desk", READY);
        RULES.put("each task of a branch agrees with the branch's state", NO_OTHER_TASK);
        RULES.put("the clock of a branch runs just while the branch is open", BRANCH_CLOCK);
        RULES.put("the clocks of a filing run just while it is under way", FILING_CLOCK);
        RULES.put("each filing under way is on a desk, or has a step to run", FILING);
        RULES.put("a withdrawal asked for is on the window's desk", WITHDRAWAL);
    }

    private WhoActs() {}
}
