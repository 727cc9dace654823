/** Stores files by content hash. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package gov.newarea.onestop.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
