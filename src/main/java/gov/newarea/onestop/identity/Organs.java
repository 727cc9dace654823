package gov.newarea.onestop.identity;

import gov.newarea.onestop.Refusal;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The organs of {@code config/catalog/departments.yml}. */
@Component
class Organs implements Departments {

    private final List<Department> all;
    private final boolean today;

    Organs(@Value("${onestop.organs}") String edition) throws IOException {
        try (var yaml = new ClassPathResource("config/catalog/departments.yml").getInputStream()) {
            this.all = YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(yaml, new TypeReference<>() {});
        }
        this.today = "today".equals(edition);
    }

    @Override
    public List<Department> all() {
        return all;
    }

    @Override
    public Department require(String code) {
        return all.stream()
                .filter(department -> department.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("identity.no-department", code));
    }

    @Override
    public Department acting(String code) {
        var department = require(code);
        return today ? require(department.successor()) : department;
    }

    @Override
    public boolean acts(String code) {
        var department = require(code);
        if (today) {
            return department.successor().equals(code);
        }
        return all.stream()
                .noneMatch(
                        other -> !other.code().equals(code) && other.successor().equals(code));
    }
}
