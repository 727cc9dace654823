/** Forms: what is asked, and whether what was answered will do. */
@NamedInterface("form")
@NullMarked
package gov.newarea.onestop.filing.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
