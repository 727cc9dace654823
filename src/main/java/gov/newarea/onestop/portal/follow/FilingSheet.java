package gov.newarea.onestop.portal.follow;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.deadline.TimeLimit;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.Target;
import gov.newarea.onestop.portal.apply.MaterialRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of a filing is made of. */
interface FilingSheet {

    /** A department's part. */
    record Lane(
            Localized organ, Localized item, List<Step> steps, String state, String mark, @Nullable LocalDate due) {}

    /** A step on a department's way: {@code done}, {@code now}, {@code stopped} or still to come. */
    record Step(String text, String state) {}

    /** What was asked of the applicant. */
    record Ask(Correction correction, Localized organ, List<Point> points) {
        public boolean done() {
            return points.stream().allMatch(Point::done);
        }
    }

    /** One thing asked for, and why; with the material where it is one. */
    record Point(
            Target target, Localized name, Localized reason, String note, boolean done, @Nullable MaterialRow row) {
        public String section() {
            return target.isSection() ? target.key() : "";
        }
    }

    /** How much of the time is used. */
    record Hand(TimeLimit limit, int used, int left, String colour) {}

    /** A letter or certificate. */
    record Paper(String name, String number, LocalDate issuedOn, String address) {}

    /** Something that happened. */
    record Entry(Instant at, String text, @Nullable String by) {}
}
