/** Telling people: mail through an outbox, and messages on the site. */
@ApplicationModule(allowedDependencies = {"filing", "catalog", "certificate", "approval", "identity"})
@NullMarked
package gov.newarea.onestop.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
