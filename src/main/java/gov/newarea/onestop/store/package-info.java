/** The files themselves: kept by content, streamed both ways, checked when they are read. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package gov.newarea.onestop.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
