/** The trace: who did what, when and from where. */
@ApplicationModule(allowedDependencies = {"filing", "identity"})
@NullMarked
package gov.newarea.onestop.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
