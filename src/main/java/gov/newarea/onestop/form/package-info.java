/** Forms: what is asked, and whether the answers are valid. */
@ApplicationModule(allowedDependencies = {"catalog"})
@NullMarked
package gov.newarea.onestop.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
