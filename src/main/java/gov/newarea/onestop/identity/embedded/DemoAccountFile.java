package gov.newarea.onestop.identity.embedded;

import gov.newarea.onestop.identity.DemoAccount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the demo accounts from {@code demo-accounts.yml}. */
final class DemoAccountFile {

    private DemoAccountFile() {}

    static List<DemoAccount> read() {
        try (var yaml = new ClassPathResource("config/demo-accounts.yml").getInputStream()) {
            return YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(yaml, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
