/** People, departments, posts and sign-in. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package gov.newarea.onestop.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
