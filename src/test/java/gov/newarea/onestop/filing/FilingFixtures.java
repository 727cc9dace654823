package gov.newarea.onestop.filing;

import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Filings and branches in each state, made without a database. */
final class FilingFixtures {

    static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 23, 9, 30);
    static final LocalDateTime FRIDAY = MONDAY.plusDays(4);

    static final Actor APPLICANT = new Actor("a-1", "applicant", "张三", List.of());
    static final Actor CLERK = officer("w-1", "service-centre", Role.WINDOW);
    static final Actor REVIEWER = officer("r-1", "fire-brigade", Role.REVIEWER);
    static final Actor DECIDER = officer("d-1", "fire-brigade", Role.DECIDER);

    static final List<String> ITEMS = List.of("food-permit", "fire-check");

    private FilingFixtures() {}

    private static Actor officer(String id, String department, Role role) {
        return new Actor(id, id, "官员 " + id, List.of(new Post(department, role)));
    }

    static Filing aDraft() {
        return aDraft(Channel.ONLINE, APPLICANT);
    }

    static Filing aDraft(Channel channel, Actor by) {
        var opening = new Drafting.NewFiling(channel, "张三", "13800000000", "a@example.org", null);
        return Draft.begin(FilingId.next(), "restaurant", ITEMS, opening, by, MONDAY);
    }

    static Filing submitted() {
        return new Draft(aDraft()).submit("220100-20261123-0001", "ABC234", false, MONDAY);
    }

    static Filing accepted() {
        return new WindowCheck(submitted()).accept(LocalDate.from(FRIDAY));
    }

    static Branch aBranch() {
        return Branch.planned(FilingId.next(), "fire-check", "fire-brigade", 0, 1)
                .opened("fire-brigade");
    }

    static Site notInspected() {
        return Site.NOT_INSPECTED;
    }

    static Site inspectedBy(boolean passed, String... officers) {
        var signatures = List.of(officers).stream()
                .map(officer -> new Inspection.Signature(officer, officer))
                .toList();
        var record = new Inspection(
                FilingId.next(), "fire-check", LocalDate.from(MONDAY), passed, "现场情况", MONDAY, signatures);
        return new Site(true, record);
    }
}
