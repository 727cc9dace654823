/** Pages on which applicants follow a submitted filing. */
@NullMarked
package gov.newarea.onestop.portal.follow;

import org.jspecify.annotations.NullMarked;
