/** Working days, limits and lights. */
@ApplicationModule(allowedDependencies = {"filing", "catalog", "identity"})
@NullMarked
package gov.newarea.onestop.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
