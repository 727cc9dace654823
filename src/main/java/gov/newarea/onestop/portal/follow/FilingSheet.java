package gov.newarea.onestop.portal.follow;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.deadline.NamedDays.Day;
import gov.newarea.onestop.deadline.TimeLimit;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.portal.apply.MaterialRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The content of the page of a filing. */
interface FilingSheet {

    /** A department's branch; {@code due} while its limit runs. */
    record Lane(Localized organ, Localized item, List<Step> steps, String state, String mark, @Nullable Day due) {}

    /** A step of a branch: {@code done}, {@code now}, {@code stopped} or still to come. */
    record Step(String text, String state) {}

    /** A request to the applicant. */
    record Ask(Correction correction, Localized organ, List<Point> points, @Nullable Day due) {
        public boolean done() {
            return points.stream().allMatch(Point::done);
        }
    }

    /** A point of a request with its reason, and the material if it is one. */
    record Point(
            Target target, Localized name, Localized reason, String note, boolean done, @Nullable MaterialRow row) {
        public String section() {
            return target.isSection() ? target.key() : "";
        }
    }

    /** A limit: the days it ends on, the nearer one first, and working days used and left. */
    record Hand(TimeLimit limit, List<Day> days, int used, int left, String colour) {}

    /** A letter or certificate. */
    record Paper(String name, String number, LocalDate issuedOn, String address) {}

    /** An entry of the timeline. */
    record Entry(Instant at, String text, @Nullable String by) {}
}
