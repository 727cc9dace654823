/** Process models: what a drawing may hold, and the drawings that are published. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package gov.newarea.onestop.modeling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
