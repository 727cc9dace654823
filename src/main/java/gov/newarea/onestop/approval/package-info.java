/** Who acts on a filing, and in what order. */
@ApplicationModule(
        allowedDependencies = {"filing", "form", "catalog", "deadline", "certificate", "modeling", "identity"})
@NullMarked
package gov.newarea.onestop.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
