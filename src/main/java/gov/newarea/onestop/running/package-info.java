/** What keeps the house open: what start-up refuses, health, figures, logs. */
@ApplicationModule(allowedDependencies = {"filing", "store", "deadline", "approval", "identity"})
@NullMarked
package gov.newarea.onestop.running;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
