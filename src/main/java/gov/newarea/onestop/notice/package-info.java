/** Notifications: messages on the site, and mail through an outbox. */
@ApplicationModule(allowedDependencies = {"filing", "catalog", "certificate", "deadline", "identity"})
@NullMarked
package gov.newarea.onestop.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
