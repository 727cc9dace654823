package gov.newarea.onestop.approval.desk;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.OwnMatter;
import gov.newarea.onestop.identity.AccessDenied;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Departments;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Which filings an officer may read: the window and supervisors all, departments those with a branch of theirs. */
@Component
public class CaseAccess {

    private final FilingRecords records;
    private final People people;
    private final Departments departments;
    private final OwnMatter own;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseAccess(
            FilingRecords records,
            People people,
            Departments departments,
            OwnMatter own,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.people = people;
        this.departments = departments;
        this.own = own;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The filing, if the current officer may read it; for anyone else it does not exist, and the attempt is traced.
     *
     * @throws Refusal {@code filing.own-matter}: what colleagues note and find of one's own filing is not read at the desk
     */
    public Filing requireReadable(FilingId id) {
        var filing = records.require(id);
        if (filing.state() == Filing.State.DRAFT || !mayRead(filing)) {
            events.publishEvent(new AccessDenied(people.current().id(), "/desk/filings/" + id.value(), ""));
            throw Refusal.notFound("filing.unknown");
        }
        own.refuse(id);
        return filing;
    }

    /** Filings the current officer may read whose number, subject or applicant matches; newest first, offset and size in rows. */
    public List<Filing> search(String text, int offset, int size) {
        return records.search(text, seesAll() ? null : reach(), offset, size);
    }

    /** The filings the window still checks in which the current officer's departments will have a part; the oldest first. */
    public List<Filing> toPreCheck(int size) {
        return records.checkingFor(reach(), size);
    }

    /** The branches of a filing that are the current officer's to look at. */
    public List<Branch> ownBranches(FilingId id) {
        var reach = reach();
        return records.branches(id).stream()
                .filter(branch -> reach.contains(branch.department()))
                .toList();
    }

    /** The codes under which the current officer's departments hold powers: their own, and those they succeeded. */
    private Set<String> reach() {
        var own = own(people.current());
        var today = LocalDate.now(clock);
        return departments.all().stream()
                .map(department -> department.code())
                .filter(code -> own.contains(code)
                        || own.contains(departments.acting(code, today).code()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean mayRead(Filing filing) {
        return seesAll() || !ownBranches(filing.id()).isEmpty();
    }

    private boolean seesAll() {
        var actor = people.current();
        return actor.holds(Role.WINDOW) || actor.holds(Role.SUPERVISOR);
    }

    private static Set<String> own(Actor actor) {
        return Stream.of(Role.REVIEWER, Role.DECIDER)
                .flatMap(role -> actor.departments(role).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
