package gov.newarea.onestop.filing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.filing.Materials.Material;
import gov.newarea.onestop.form.FormData;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request to the applicant to correct certain points by a day. The one-off notice and the return of a branch are such requests. */
public record Correction(
        String id,
        FilingId filingId,
        String scope,
        List<Point> points,
        String note,
        String askedBy,
        String askedByName,
        String department,
        LocalDateTime askedAt,
        @Nullable LocalDate correctBy,
        @Nullable LocalDateTime doneAt,
        @Nullable LocalDateTime droppedAt) {

    /** The scope of minor materials promised for later (容缺后补). */
    public static final String LATER = "later";

    /** The scope of the materials that a later phase needs when it begins. */
    public static final String PHASE = "phase";

    /** Whether the request waits for the applicant: it is neither fulfilled nor dropped because its filing ended. */
    public boolean isOpen() {
        return doneAt == null && droppedAt == null;
    }

    /**
     * A correction that was handed in.
     *
     * @param targets what was asked for, and every section changed since
     * @param answersBefore the answers when it was asked for; null if an earlier version asked
     * @param filesBefore the materials in force when it was asked for that were replaced since
     */
    public record Corrected(
            Correction asked, List<Target> targets, @Nullable FormData answersBefore, List<Material> filesBefore) {

        public boolean changed(Target target) {
            return targets.contains(target);
        }

        /** The point of the request about the target; null if it was changed without being asked for. */
        public @Nullable Point point(Target target) {
            return asked.points().stream()
                    .filter(point -> point.target().equals(target))
                    .findFirst()
                    .orElse(null);
        }

        /** The file that a material had before; null if it had none, or was not replaced. */
        public @Nullable Material fileBefore(String type) {
            return filesBefore.stream()
                    .filter(file -> file.type().equals(type))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** One point to correct, with the code of the reason and the officer's note. */
    public record Point(Target target, String reason, String note, String department) {}

    /** The subject of a verdict or a request: a material by its type, or a section of the form by its key. */
    public record Target(Kind kind, String key) {

        enum Kind {
            MATERIAL("material:"),
            SECTION("section:");

            private final String prefix;

            Kind(String prefix) {
                this.prefix = prefix;
            }
        }

        public static Target material(String type) {
            return new Target(Kind.MATERIAL, type);
        }

        public static Target section(String key) {
            return new Target(Kind.SECTION, key);
        }

        /** @throws Refusal {@code filing.no-such-part} for a text that names neither */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Target of(String text) {
            return read(text).orElseThrow(() -> Refusal.invalid("filing.no-such-part"));
        }

        public static Optional<Target> read(String text) {
            for (var kind : Kind.values()) {
                if (text.startsWith(kind.prefix)) {
                    return Optional.of(new Target(kind, text.substring(kind.prefix.length())));
                }
            }
            return Optional.empty();
        }

        public boolean isMaterial() {
            return kind == Kind.MATERIAL;
        }

        public boolean isSection() {
            return kind == Kind.SECTION;
        }

        /** Its anchor on a page. */
        public String anchor() {
            return toString().replace(':', '-');
        }

        /** The text that is stored, sent and traced. */
        @JsonValue
        @Override
        public String toString() {
            return kind.prefix + key;
        }
    }

    /**
     * What an officer found of one material or one section of the form.
     *
     * @param scope who looked: {@code window}, or the item of the branch
     * @param reason a code of the catalogue of reasons, where it does not fit
     */
    public record Verdict(
            FilingId filingId,
            String scope,
            Target target,
            boolean fits,
            @Nullable String reason,
            String note,
            String officer,
            String officerName,
            String department,
            LocalDateTime givenAt) {

        /** What an unfit one asks to be corrected. */
        public Point point() {
            return new Point(target, Objects.requireNonNullElse(reason, ""), note, department);
        }
    }
}
