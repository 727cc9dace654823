/** The REST API. */
@ApplicationModule(
        allowedDependencies = {
            "identity",
            "catalog",
            "filing",
            "deadline",
            "certificate",
            "approval",
            "approval :: queue",
            "approval :: letters",
            "approval :: desk",
            "notice",
            "oversight"
        })
@NullMarked
package gov.newarea.onestop.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
