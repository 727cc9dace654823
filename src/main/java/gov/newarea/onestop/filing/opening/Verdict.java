package gov.newarea.onestop.filing.opening;

import gov.newarea.onestop.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the opening of a file found.
 *
 * @param format the format of the content; null if it is none of ours
 * @param pages pages of a PDF or OFD, 1 for a picture, 0 where they are not counted
 * @param pixels pixels of a picture, 0 for documents
 * @param unfit why the file cannot be taken; null if it can
 * @param details what the message of the reason repeats
 */
public record Verdict(
        @Nullable FileFormat format, int pages, long pixels, @Nullable Unfit unfit, List<Object> details) {

    static Verdict document(FileFormat format, int pages) {
        return new Verdict(format, pages, 0, null, List.of());
    }

    static Verdict picture(FileFormat format, long pixels) {
        return new Verdict(format, 1, pixels, null, List.of());
    }

    static Verdict unfit(@Nullable FileFormat format, UnfitFile found) {
        return new Verdict(format, 0, 0, found.reason(), Arrays.asList(found.details()));
    }

    /**
     * The format, for a material that may have one of the formats given by their endings.
     *
     * @throws Refusal {@code filing.file-…} of {@link Unfit}, {@code filing.file-format} for a sound file of another format
     */
    public FileFormat require(List<String> endings) {
        var allowed = String.join(", ", endings);
        if (unfit != null || format == null) {
            var reason = unfit == null ? Unfit.OTHER : unfit;
            throw Refusal.invalid(
                    reason.code(),
                    Stream.concat(Stream.of(allowed), details.stream()).toArray());
        }
        if (!endings.contains(format.ending())) {
            throw Refusal.invalid("filing.file-format", allowed, format.ending());
        }
        return format;
    }
}
