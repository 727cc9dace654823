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
class PublishedHolidayNotices {

    private final List<HolidayNotice> notices;

    PublishedHolidayNotices(DeadlineSettings settings) {
        this.notices = read(settings.notices());
    }

    List<HolidayNotice> all() {
        return notices;
    }

    static List<HolidayNotice> read(List<String> places) {
        var read = new ArrayList<HolidayNotice>();
        try {
            for (var place : places) {
                for (var file : new PathMatchingResourcePatternResolver().getResources(place)) {
                    read.add(HolidayNoticeReader.read(file.getContentAsString(StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(read);
    }
}
