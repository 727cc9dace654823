package gov.newarea.onestop.portal.citizen;

import gov.newarea.onestop.filing.MaterialCounter;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/** A file as a browser sent it. */
record Sent(MultipartFile file) implements MaterialCounter.Upload {

    @Override
    public String name() {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    @Override
    public InputStream open() throws IOException {
        return file.getInputStream();
    }
}
