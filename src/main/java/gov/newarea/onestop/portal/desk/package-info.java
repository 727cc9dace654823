/** The pages of the officers: queue, case, steps, counter. */
@NullMarked
package gov.newarea.onestop.portal.desk;

import org.jspecify.annotations.NullMarked;
