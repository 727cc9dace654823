/** The organs of the new area and who succeeds whom from which day. */
@NullMarked
package gov.newarea.onestop.catalog.organs;

import org.jspecify.annotations.NullMarked;
