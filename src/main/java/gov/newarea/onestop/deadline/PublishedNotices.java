package gov.newarea.onestop.deadline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The notices that come with the product, from {@code config/calendar}; read once. */
@Component
class PublishedNotices {

    private final List<Notice> notices;

    PublishedNotices() throws IOException {
        var read = new ArrayList<Notice>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:config/calendar/*.yml")) {
            read.add(NoticeReader.read(file.getContentAsString(StandardCharsets.UTF_8)));
        }
        this.notices = List.copyOf(read);
    }

    List<Notice> all() {
        return notices;
    }
}
