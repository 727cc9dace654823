package gov.newarea.onestop.identity;

import java.time.LocalDate;
import java.util.List;

/** The organs of the new area, of 2016 and of today; the catalogue answers. */
public interface Departments {

    List<Department> all();

    /** @throws gov.newarea.onestop.Refusal {@code identity.no-department} for an unknown code */
    Department require(String code);

    /** The organ that exercises the powers of this one on the day, under the edition of organs in force ({@code onestop.organs}). */
    Department acting(String code, LocalDate on);

    /** Whether the organ itself acts on the day: founded by then, and not yet succeeded. */
    boolean acts(String code, LocalDate on);

    /** The organ and all that exercise its powers later, under the edition of organs in force. */
    List<Department> line(String code);
}
