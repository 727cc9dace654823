/** Where an applicant writes an application. */
@NullMarked
package gov.newarea.onestop.portal.apply;

import org.jspecify.annotations.NullMarked;
