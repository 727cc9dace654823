package gov.newarea.onestop.catalog.organs;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.catalog.CatalogFiles;
import gov.newarea.onestop.identity.Department;
import gov.newarea.onestop.identity.Departments;
import java.time.LocalDate;
import java.util.List;

/** Published organs, and organs made for a test. */
public final class OrganFixtures {

    private OrganFixtures() {}

    /** The organs of {@code departments.yml} in the given edition, without a Spring container. */
    public static Departments publishedOrgans(CatalogFiles files, String edition) {
        return new OrgansConfiguration().organs(files, edition);
    }

    static Organ anOrgan(String code, Succession... successions) {
        var name = new Localized(code, code);
        return new Organ(code, name, name, new Department.Contact(name, "12345", name), List.of(successions));
    }

    static Succession to(String code, LocalDate from) {
        return new Succession(code, from, "a test", false);
    }
}
