/** The pages. */
@ApplicationModule(
        allowedDependencies = {
            "identity",
            "catalog",
            "filing",
            "filing :: form",
            "filing :: store",
            "deadline",
            "certificate",
            "approval",
            "notice",
            "oversight"
        })
@NullMarked
package gov.newarea.onestop.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
