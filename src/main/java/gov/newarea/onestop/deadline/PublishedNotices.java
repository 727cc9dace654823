package gov.newarea.onestop.deadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads notices from files, those of the product and those beside the jar, once. */
@Component
class PublishedNotices {

    private final List<Notice> notices;

    PublishedNotices(DeadlineSettings settings) {
        this.notices = read(settings.notices());
    }

    List<Notice> all() {
        return notices;
    }

    static List<Notice> read(List<String> places) {
        var read = new ArrayList<Notice>();
        try {
            for (var place : places) {
                for (var file : new PathMatchingResourcePatternResolver().getResources(place)) {
                    read.add(NoticeReader.read(file.getContentAsString(StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(read);
    }
}
