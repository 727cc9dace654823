package gov.newarea.onestop.nodes;

import gov.newarea.onestop.approval.WhoActs;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rules that the database must always satisfy. Each rule is a query that returns the rows that violate it. */
final class Rules {

    /** Without a mail server, waiting mails may also be kept. */
    static final String SENT = "every message is sent or waiting";

    private Rules() {}

    static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        ALL.put(
                "no number of a filing twice",
                "SELECT number FROM filing WHERE number IS NOT NULL GROUP BY number HAVING COUNT(*) > 1");
        ALL.put(
                "no filing twice",
                "SELECT subject FROM filing WHERE state NOT IN ('DRAFT') GROUP BY subject HAVING COUNT(*) > 1");
        ALL.put(
                "no organisation code twice",
                """
                SELECT SUBSTRING(credit_code, 9, 9) FROM certificate WHERE credit_code IS NOT NULL
                GROUP BY SUBSTRING(credit_code, 9, 9) HAVING COUNT(*) > 1""");
        ALL.put(
                "no credit code twice",
                """
                SELECT credit_code FROM certificate WHERE credit_code IS NOT NULL
                GROUP BY credit_code HAVING COUNT(*) > 1""");
        ALL.put(
                "the code on a licence is the code in the register",
                """
                SELECT c.number FROM certificate c LEFT JOIN credit_code r ON r.filing_id = c.filing_id
                WHERE c.kind = 'business-licence' AND NOT (c.credit_code <=> r.code)""");
        ALL.put(
                "no licence without all branches granted",
                """
                SELECT c.number FROM certificate c
                WHERE (SELECT COUNT(*) FROM branch b WHERE b.filing_id = c.filing_id AND b.state = 'GRANTED') <> 4""");
        ALL.put(
                "a licence for each filing granted, and for no other",
                """
                SELECT f.number FROM filing f LEFT JOIN certificate c ON c.filing_id = f.id
                WHERE (f.state = 'GRANTED') <> (c.id IS NOT NULL AND f.state <> 'ISSUING') AND f.state <> 'ISSUING'""");
        ALL.put(
                "each letter went into one mail to the applicant",
                """
                SELECT l.number FROM letter l
                WHERE (SELECT COUNT(*) FROM mail m WHERE m.filing_id = l.filing_id AND m.letters LIKE CONCAT('%', l.id, '%')) <> 1""");
        ALL.put(
                "each licence was told to the applicant once",
                """
                SELECT c.number FROM certificate c
                WHERE (SELECT COUNT(*) FROM mail m WHERE m.filing_id = c.filing_id AND m.kind = 'CERTIFICATE') <> 1""");
        ALL.put(
                SENT,
                "SELECT id, state FROM mail WHERE state NOT IN ('SENT', 'WAITING')"
                        + " AND NOT (state = 'KEPT' AND address = '')");
        ALL.put(
                "each open task of the engine is in the list",
                """
                SELECT t.ID_ FROM ACT_RU_TASK t LEFT JOIN work_item w ON w.id = t.ID_ AND w.state IN ('OPEN', 'CLAIMED')
                WHERE w.id IS NULL""");
        ALL.put(
                "each open task of the list is in the engine",
                """
                SELECT w.id FROM work_item w LEFT JOIN ACT_RU_TASK t ON t.ID_ = w.id
                WHERE w.state IN ('OPEN', 'CLAIMED') AND t.ID_ IS NULL""");
        ALL.put(
                "no process without a task, a timer or a step",
                """
                SELECT r.ID_ FROM ACT_RU_EXECUTION r WHERE r.ID_ = r.ROOT_PROC_INST_ID_
                  AND NOT EXISTS (SELECT 1 FROM ACT_RU_TASK t JOIN ACT_RU_EXECUTION p ON p.ID_ = t.PROC_INST_ID_
                                  WHERE p.ROOT_PROC_INST_ID_ = r.ID_)
                  AND NOT EXISTS (SELECT 1 FROM ACT_RU_JOB j JOIN ACT_RU_EXECUTION p ON p.ID_ = j.PROCESS_INSTANCE_ID_
                                  WHERE p.ROOT_PROC_INST_ID_ = r.ID_)""");
        ALL.put(
                "each filing under way has its process, and no other has",
                """
                SELECT f.id, f.state FROM filing f
                WHERE (f.state IN ('CHECKING', 'CORRECTING', 'ACCEPTED', 'ISSUING'))
                    <> EXISTS (SELECT 1 FROM ACT_RU_EXECUTION e WHERE e.BUSINESS_KEY_ = f.id)""");
        ALL.put(
                "no step has failed for good",
                "SELECT ID_, EXCEPTION_MSG_ FROM ACT_RU_JOB WHERE RETRIES_ = 0 UNION ALL SELECT ID_, INCIDENT_MSG_ FROM ACT_RU_INCIDENT");
        ALL.put(
                "no limit was warned of twice, unless its branch or the check was opened again",
                """
                SELECT w.filing, w.details FROM trace w WHERE w.act = 'LimitWarned'
                GROUP BY w.filing, w.details HAVING COUNT(*) > 1 + (SELECT COUNT(*) FROM trace r
                    WHERE r.filing = w.filing AND (
                        r.act = 'BranchReopened' AND r.details ->> '$.item' = w.details ->> '$.item'
                        OR r.act = 'FilingCorrected' AND r.details ->> '$.scope' = 'window' AND w.details ->> '$.item' = ''))""");
        ALL.put(
                "each act of an officer is in the trace once",
                """
                SELECT filing, act, COUNT(*) FROM trace WHERE act IN ('FilingSubmitted', 'FilingAccepted')
                GROUP BY filing, act HAVING COUNT(*) > 1""");
        ALL.putAll(WhoActs.RULES);
    }
}
