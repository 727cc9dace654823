/** Where an applicant follows a filing. */
@NullMarked
package gov.newarea.onestop.portal.follow;

import org.jspecify.annotations.NullMarked;
