package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.form.FormDefinition;
import gov.newarea.onestop.identity.People;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Locks the applicant's own filing for their acts, and computes what they may change today. */
@Component
class ApplicantAccess {

    private final Filings filings;
    private final FileParts parts;
    private final Completeness completeness;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApplicantAccess(
            Filings filings,
            FileParts parts,
            Completeness completeness,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.filings = filings;
        this.parts = parts;
        this.completeness = completeness;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Locks the filing until the transaction ends, if it is the current person's own. */
    Filing lockOwn(FilingId id) {
        return requireOwn(filings.lock(id));
    }

    /** The filing, if it is the current person's own; to anyone else there is no such filing. */
    Filing requireOwn(Filing filing) {
        if (!filing.belongsTo(people.current())) {
            throw Refusal.hidden("filing.unknown");
        }
        return filing;
    }

    FormDefinition formOf(Filing filing) {
        return completeness.formOf(filing);
    }

    Drafting.Editable editable(Filing filing) {
        if (filing.state() == Filing.State.DRAFT) {
            return new Drafting.Editable(true, Set.of());
        }
        if (filing.state().isClosed()) {
            return Drafting.Editable.NOTHING;
        }
        var targets = parts.corrections().of(filing.id()).stream()
                .filter(Correction::isOpen)
                .flatMap(correction -> correction.points().stream())
                .map(Correction.Point::target)
                .collect(Collectors.toCollection(HashSet::new));
        if (targets.stream().anyMatch(Target::isSection)) {
            completeness.sectionsInError(filing).forEach(section -> targets.add(Target.section(section)));
        }
        parts.checklist().promised(filing).forEach(type -> targets.add(Target.material(type)));
        return new Drafting.Editable(false, Set.copyOf(targets));
    }

    /** The account that acts. */
    String actor() {
        return people.current().id();
    }

    void publish(FilingEvent event) {
        events.publishEvent(event);
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
