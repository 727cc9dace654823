package gov.newarea.onestop.approval.steps;

import gov.newarea.onestop.approval.letters.Correspondence;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Reception;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what the branches come to: what is issued, and how the filing ends. All methods are idempotent. */
@Component
@Transactional
public class Outcome {

    private final FilingRecords records;
    private final Reception reception;
    private final JointDecision decision;
    private final Certification certification;
    private final Correspondence correspondence;

    Outcome(
            FilingRecords records,
            Reception reception,
            JointDecision decision,
            Certification certification,
            Correspondence correspondence) {
        this.records = records;
        this.reception = reception;
        this.decision = decision;
        this.certification = certification;
        this.correspondence = correspondence;
    }

    /** Issues what was granted. Checks every branch again in this transaction: none may be open or lapsed. */
    public void issue(FilingId id) {
        var filing = reception.lock(id);
        var granted = decision.requireGranted(filing);
        boolean first = filing.state() == Filing.State.ACCEPTED;
        reception.issue(id);
        granted.stream().filter(decision::yields).forEach(branch -> certification.certify(filing, branch));
        if (first) {
            correspondence.sendGrant(id, granted);
        }
    }

    /** Ends a filing its applicant withdraws; the code reserved for it is let go. */
    public void withdraw(FilingId id) {
        certification.releaseCode(id);
        reception.close(id, Filing.State.WITHDRAWN);
    }

    /** Ends a granted filing, in part where some branch was refused. */
    public void close(FilingId id) {
        boolean all = records.branches(id).stream().noneMatch(JointDecision::isNo);
        reception.close(id, all ? Filing.State.GRANTED : Filing.State.PART_GRANTED);
    }
}
