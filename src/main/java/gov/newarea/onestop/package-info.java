/** The few types that every module uses. */
@NullMarked
package gov.newarea.onestop;

import org.jspecify.annotations.NullMarked;
