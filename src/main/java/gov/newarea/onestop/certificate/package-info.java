/** Codes, certificates and letters. */
@ApplicationModule(allowedDependencies = {"filing", "form", "store", "catalog", "identity"})
@NullMarked
package gov.newarea.onestop.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
