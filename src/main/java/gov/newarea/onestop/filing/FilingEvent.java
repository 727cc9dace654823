package gov.newarea.onestop.filing;

import gov.newarea.onestop.Event;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.form.IdentityDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Events of a filing; each is traced, and other rooms listen to them. */
public sealed interface FilingEvent extends Event {

    @Override
    FilingId filing();

    private static List<String> texts(Stream<Target> targets) {
        return targets.map(Target::toString).toList();
    }

    /** A draft was begun. */
    record DraftBegun(FilingId filing, String bundle) implements FilingEvent {}

    /** A clerk saw who stood at the counter. */
    record IdentityChecked(FilingId filing, IdentityDocument.Kind kind, String lastFour) implements FilingEvent {
        @Override
        public Map<String, Object> details() {
            return Map.of("document", kind.name(), "number", "…" + lastFour);
        }
    }

    /** A material was uploaded or replaced. */
    record MaterialUploaded(FilingId filing, String type, int revision) implements FilingEvent {
        @Override
        public Map<String, Object> details() {
            return Map.of("material", type, "revision", revision);
        }
    }

    /** A clerk compared a material with its original. */
    record OriginalSeen(FilingId filing, String type, int revision) implements FilingEvent {
        @Override
        public Map<String, Object> details() {
            return Map.of("material", type, "revision", revision);
        }
    }

    /** The applicant declared and submitted; the process starts. */
    record FilingSubmitted(FilingId filing, String bundle, String number) implements FilingEvent {
        @Override
        public Map<String, Object> details() {
            return Map.of("number", number);
        }
    }

    /** An officer gave a verdict on a material or a section. */
    record VerdictGiven(FilingId filing, String scope, Target target, boolean fits, String reason)
            implements FilingEvent {
        @Override
        public Map<String, Object> details() {
            return Map.of("scope", scope, "target", target.toString(), "fits", fits, "ground", reason);
        }
    }

    /** The one-off notice went out: 许可法 32(4). */
    record NoticeGiven(FilingId filing, List<Correction.Point> points, LocalDate correctBy) implements FilingEvent {
        @Override
        public Map<String, Object> details() {
            return Map.of("targets", texts(points.stream().map(Correction.Point::target)), "by", correctBy.toString());
        }
    }

    /** A supervisor allowed a second notice. */
    record NoticeUnlocked(FilingId filing, String reason) implements FilingEvent {
        @Override
        public Map<String, Object> details() {
            return Map.of("reason", reason);
        }
    }

    /** The applicant corrected what was asked, in the window's scope or a branch's. */
    record FilingCorrected(FilingId filing, String scope, List<Target> changed) implements FilingEvent {
        @Override
        public Map<String, Object> details() {
            return Map.of("scope", scope, "targets", texts(changed.stream()));
        }
    }

    /** Accepted, by the window or by the law after five working days of silence. */
    record FilingAccepted(FilingId filing, LocalDate acceptedOn, boolean deemed) implements FilingEvent {
        @Override
        public Map<String, Object> details() {
            return Map.of("on", acceptedOn.toString(), "deemed", deemed);
        }
    }

    /** Acceptance was refused: 许可法 32(1), (2). */
    record AcceptanceRefused(FilingId filing) implements FilingEvent {}

    /** A branch was opened in its department. */
    record BranchOpened(FilingId filing, String item, String department) implements FilingEvent {
        @Override
        public Map<String, Object> details() {
            return Map.of("item", item, "department", department);
        }
    }

    /** A branch's reviewer formed an opinion. */
    record BranchReviewed(FilingId filing, String item, String department) implements FilingEvent {
        @Override
        public Map<String, Object> details() {
            return Map.of("item", item, "department", department);
        }
    }

    /** A branch was returned for correction; the others go on. */
    record BranchReturned(FilingId filing, String item, String department, List<Correction.Point> points)
            implements FilingEvent {
        @Override
        public Map<String, Object> details() {
            return Map.of(
                    "item",
                    item,
                    "department",
                    department,
                    "targets",
                    texts(points.stream().map(Correction.Point::target)));
        }
    }

    /** A site was inspected, or the record signed by a further officer. */
    record SiteInspected(FilingId filing, String item, int signatures) implements FilingEvent {
        @Override
        public Map<String, Object> details() {
            return Map.of("item", item, "signatures", signatures);
        }
    }

    /** An opinion no longer stands, because a material it rests on was changed. */
    record BranchReopened(FilingId filing, String item) implements FilingEvent {
        @Override
        public Map<String, Object> details() {
            return Map.of("item", item);
        }
    }

    /** The decider handed a branch back to be reviewed again. */
    record ReviewAskedAgain(FilingId filing, String item) implements FilingEvent {
        @Override
        public Map<String, Object> details() {
            return Map.of("item", item);
        }
    }

    /** A branch ended without a decision, because its predecessor was refused. */
    record BranchLapsed(FilingId filing, String item) implements FilingEvent {
        @Override
        public Map<String, Object> details() {
            return Map.of("item", item);
        }
    }

    /** Materials were asked for that may follow later, or that belong to the phase that begins. */
    record MaterialsAsked(FilingId filing, String scope, List<String> types, LocalDate by) implements FilingEvent {
        @Override
        public Map<String, Object> details() {
            return Map.of("scope", scope, "targets", texts(types.stream().map(Target::material)), "by", by.toString());
        }
    }

    /** A branch was granted or refused. */
    record BranchDecided(FilingId filing, String item, String department, boolean granted) implements FilingEvent {
        @Override
        public Map<String, Object> details() {
            return Map.of("item", item, "department", department, "granted", granted);
        }
    }

    /** The applicant asked to withdraw. */
    record WithdrawalAsked(FilingId filing, boolean needsOfficer) implements FilingEvent {}

    /** An officer declined a withdrawal; the filing goes on. */
    record WithdrawalDeclined(FilingId filing) implements FilingEvent {}

    /** The filing reached its end. */
    record FilingClosed(FilingId filing, Filing.State state) implements FilingEvent {
        @Override
        public Map<String, Object> details() {
            return Map.of("state", state.name());
        }
    }

    /** The result was handed over or posted, with proof. */
    record ResultDelivered(FilingId filing, String receiver, String proof) implements FilingEvent {
        @Override
        public Map<String, Object> details() {
            return Map.of("proof", proof);
        }
    }
}
