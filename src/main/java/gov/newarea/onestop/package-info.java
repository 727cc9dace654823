/** The hallway: the few words every room uses. */
@NullMarked
package gov.newarea.onestop;

import org.jspecify.annotations.NullMarked;
