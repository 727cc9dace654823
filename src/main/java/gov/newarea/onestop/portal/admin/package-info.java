/** The pages of the administrator: mail, calendar, failed steps. */
@NullMarked
package gov.newarea.onestop.portal.admin;

import org.jspecify.annotations.NullMarked;
