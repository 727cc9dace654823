/** Who someone is, and which posts they hold in which departments. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package gov.newarea.onestop.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
