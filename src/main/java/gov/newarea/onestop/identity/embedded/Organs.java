package gov.newarea.onestop.identity.embedded;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.identity.Department;
import gov.newarea.onestop.identity.Departments;
import java.io.IOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The organs of {@code config/catalog/departments.yml}. */
@Component
class Organs implements Departments {

    private final List<Department> all;
    private final boolean today;

    Organs(IdentitySettings settings) throws IOException {
        this.all = read("config/catalog/departments.yml", new TypeReference<>() {});
        this.today = settings.today();
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

    /** Whether the organ itself acts: not yet succeeded today, not yet founded in 2016. */
    boolean acts(String code) {
        var department = require(code);
        if (today) {
            return department.successor().equals(code);
        }
        return all.stream()
                .noneMatch(
                        other -> !other.code().equals(code) && other.successor().equals(code));
    }

    static <T> List<T> read(String path, TypeReference<List<T>> type) throws IOException {
        try (var yaml = new ClassPathResource(path).getInputStream()) {
            return JsonMapper.builder(new YAMLFactory()).build().readValue(yaml, type);
        }
    }
}
