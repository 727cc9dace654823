/** The officers' acts: the window, the departments, their notes. */
@NamedInterface("desk")
@NullMarked
package gov.newarea.onestop.approval.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
