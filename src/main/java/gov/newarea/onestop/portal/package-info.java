/** Web pages, in one package for each audience. */
@ApplicationModule(
        allowedDependencies = {
            "identity",
            "catalog",
            "filing",
            "form",
            "store",
            "deadline",
            "certificate",
            "approval",
            "approval :: queue",
            "approval :: desk",
            "notice",
            "oversight"
        })
@NullMarked
package gov.newarea.onestop.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
