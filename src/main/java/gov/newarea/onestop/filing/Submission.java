package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.RetriedOnConflict;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Filing.Delivery;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The applicant's binding acts: submit, hand in corrections, withdraw. */
@Component
@Transactional
@RetriedOnConflict
public class Submission {

    private final Filings filings;
    private final FileParts parts;
    private final Catalog catalog;
    private final Completeness completeness;
    private final CorrectionCheck corrected;
    private final Reopening reopening;
    private final ApplicantAccess access;
    private final NamedPeople named;
    private final CounterRules counter;
    private final FilingNumbers numbers;

    Submission(
            Filings filings,
            FileParts parts,
            Catalog catalog,
            Completeness completeness,
            CorrectionCheck corrected,
            Reopening reopening,
            ApplicantAccess access,
            NamedPeople named,
            CounterRules counter,
            FilingNumbers numbers) {
        this.filings = filings;
        this.parts = parts;
        this.catalog = catalog;
        this.completeness = completeness;
        this.corrected = corrected;
        this.reopening = reopening;
        this.access = access;
        this.named = named;
        this.counter = counter;
        this.numbers = numbers;
    }

    /**
     * Submits a complete draft; a second press answers with what the first one did.
     *
     * @param followLater whether minor materials still missing are promised for later (容缺后补)
     * @return the filing's number
     * @throws Refusal {@code filing.not-draft} for a draft thrown away, {@code filing.not-declared}, {@code filing.incomplete}, {@code filing.name-taken},
     *     {@code filing.own-matter-access}
     */
    public String submit(FilingId id, boolean declared, boolean followLater) {
        return submit(access.lockOwn(id), UnaryOperator.identity(), declared, followLater);
    }

    /**
     * Submits with the chosen delivery of the result; both are saved, or neither.
     *
     * @throws Refusal {@code filing.no-address}, {@code filing.too-long}, and those of submitting
     */
    public String submit(FilingId id, boolean declared, boolean followLater, Delivery delivery, String address) {
        return submit(
                access.lockOwn(id), filing -> new Draft(filing).deliverBy(delivery, address), declared, followLater);
    }

    private String submit(Filing filing, UnaryOperator<Filing> wish, boolean declared, boolean followLater) {
        if (filing.state() != Filing.State.DRAFT) {
            return numberOf(filing);
        }
        var wished = wish.apply(filing);
        if (!declared) {
            throw Refusal.invalid("filing.not-declared");
        }
        completeness.require(filing, followLater);
        named.read(filing.id());
        counter.requireOthers(filing);
        completeness.takeName(filing);
        var number = numbers.next(access.today());
        var submitted =
                filings.save(new Draft(wished).submit(number, FilingNumbers.lookupCode(), followLater, access.now()));
        FilingLogContext.about(number);
        planBranches(submitted);
        access.publish(new FilingEvent.FilingSubmitted(filing.id(), filing.bundle(), number));
        return number;
    }

    /**
     * Hands in a correction to the window or to a branch; every requested point must have been changed.
     *
     * @throws Refusal {@code filing.nothing-to-correct}, {@code filing.not-corrected}, {@code filing.correction-adds-errors} (sections),
     *     {@code filing.name-taken}
     */
    public void correct(FilingId id, String scope) {
        var filing = access.lockOwn(id);
        var asked = parts.corrections()
                .open(id, scope)
                .filter(correction -> !filing.state().isClosed())
                .orElseThrow(() -> Refusal.conflict("filing.nothing-to-correct"));
        counter.requireOthers(filing);
        corrected.require(filing, asked);
        completeness.takeName(filing);
        var changed = corrected.changed(asked);
        parts.corrections().done(asked);
        parts.verdicts().forget(id, changed);
        if (scope.equals(Reception.WINDOW)) {
            filings.save(filing.handIn());
        } else if (filing.items().contains(scope)) {
            reopening.returnTo(filing, scope, changed);
        }
        access.publish(new FilingEvent.FilingCorrected(id, scope, changed));
    }

    /** Asks to withdraw: done at once before acceptance, confirmed by an officer after it. */
    public void askWithdrawal(FilingId id, String reason) {
        var filing = access.lockOwn(id);
        var withdrawing = filing.askWithdrawal(reason);
        counter.requireOthers(filing);
        filings.save(withdrawing);
        access.publish(new FilingEvent.WithdrawalAsked(id, filing.state() == Filing.State.ACCEPTED));
    }

    private void planBranches(Filing filing) {
        var phases = catalog.bundle(filing.bundle()).orElseThrow().phases();
        int number = -1;
        int place = 0;
        for (var phase : phases) {
            var chosen = phase.items().stream().filter(filing.items()::contains).toList();
            if (!chosen.isEmpty() && (number < 0 || !phase.workAhead())) {
                number++;
                place = 0;
            }
            for (var item : chosen) {
                var department = catalog.item(item).department();
                parts.branches().add(Branch.planned(filing.id(), item, department, number, place++));
            }
        }
    }

    private static String numberOf(Filing filing) {
        if (filing.number() == null) {
            throw Refusal.conflict("filing.not-draft");
        }
        return filing.number();
    }
}
