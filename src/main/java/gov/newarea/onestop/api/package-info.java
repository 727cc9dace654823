/** The REST API. */
@ApplicationModule(allowedDependencies = {"identity", "filing", "deadline", "certificate"})
@NullMarked
package gov.newarea.onestop.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
