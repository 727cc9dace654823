/** What comes out: codes, licences and letters. */
@ApplicationModule(allowedDependencies = {"filing", "form", "store", "catalog", "identity"})
@NullMarked
package gov.newarea.onestop.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
