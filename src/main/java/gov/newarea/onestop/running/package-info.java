/** Operation: start-up checks, health, metrics, logs, and renamed settings. */
@ApplicationModule(allowedDependencies = {"store", "deadline", "approval", "identity"})
@NullMarked
package gov.newarea.onestop.running;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
