/** The applicant's file: form, materials, branches, state. */
@ApplicationModule(allowedDependencies = {"form", "store", "catalog", "identity"})
@NullMarked
package gov.newarea.onestop.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
