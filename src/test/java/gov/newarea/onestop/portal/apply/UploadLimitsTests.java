package gov.newarea.onestop.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;
import org.springframework.util.unit.DataSize;

/** The limits of the server and the proxy lie above those the guide names, so that it is our page that says what is wrong. */
class UploadLimitsTests {

    private static final Pattern MEGABYTES = Pattern.compile("maxMegabytes: (\\d+)");
    private static final Pattern BODY = Pattern.compile("client_max_body_size (\\d+)m;");

    /** The longest name of a file system: 255 characters, each of three bytes, each byte written as %E4. */
    private static final int LONGEST_NAME = 255 * 3 * 3;

    private final Properties settings = settings();

    @Test
    void ofAFileRiseFromTheMaterialToTheProxy() throws IOException {
        long material = MEGABYTES
                .matcher(read("config/catalog/materials.yml"))
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .max()
                .orElseThrow();
        long file = size("spring.servlet.multipart.max-file-size");
        long request = size("spring.servlet.multipart.max-request-size");
        long read = size("server.tomcat.max-swallow-size");
        var proxy = BODY.matcher(read("docker/nginx.conf"));

        assertThat(proxy.find()).isTrue();
        assertThat(file).isGreaterThan(DataSize.ofMegabytes(material).toBytes());
        assertThat(request).isGreaterThan(file);
        assertThat(DataSize.ofMegabytes(Long.parseLong(proxy.group(1))).toBytes())
                .isGreaterThan(2 * request);
        assertThat(read)
                .isGreaterThanOrEqualTo(
                        DataSize.ofMegabytes(Long.parseLong(proxy.group(1))).toBytes());
    }

    @Test
    void ofTheHeadOfAPartHoldTheLongestName() {
        assertThat(size("server.tomcat.max-part-header-size")).isGreaterThan(2L * LONGEST_NAME);
    }

    @Test
    void ofTheHeadersOfARequestLieAboveOurs() {
        assertThat(size("server.max-http-request-header-size")).isGreaterThan(size("onestop.request.headers"));
    }

    private long size(String setting) {
        return DataSize.parse(settings.getProperty(setting)).toBytes();
    }

    private static Properties settings() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new FileSystemResource("config/application.yml"));
        return Objects.requireNonNull(yaml.getObject());
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(file));
    }
}
