package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.filing.Materials;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/** A file sent by a browser. */
record UploadedFile(MultipartFile file) implements Materials.Upload {

    @Override
    public String name() {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    @Override
    public InputStream open() throws IOException {
        return file.getInputStream();
    }
}
