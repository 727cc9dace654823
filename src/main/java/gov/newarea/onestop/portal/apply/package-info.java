/** Pages on which applicants fill in and submit an application. */
@NullMarked
package gov.newarea.onestop.portal.apply;

import org.jspecify.annotations.NullMarked;
