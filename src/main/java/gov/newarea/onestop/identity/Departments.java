package gov.newarea.onestop.identity;

import java.util.List;

/** The organs of the new area, of 2016 and of today. */
public interface Departments {

    List<Department> all();

    /** @throws gov.newarea.onestop.Refusal {@code identity.no-department} for an unknown code */
    Department require(String code);

    /** The organ that exercises the powers of this one under the edition of organs in force ({@code onestop.organs}). */
    Department acting(String code);

    /** Whether the organ itself acts: not yet succeeded today, not yet founded in 2016. */
    boolean acts(String code);
}
