/** What can be applied for: items, bundles, materials, powers, trades. */
@ApplicationModule(allowedDependencies = {"identity"})
@NullMarked
package gov.newarea.onestop.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
