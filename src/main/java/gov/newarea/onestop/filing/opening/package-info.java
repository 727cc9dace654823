/** Opens files before they are taken: what they are, whether they can be read, and what is wrong with them. */
@NullMarked
package gov.newarea.onestop.filing.opening;

import org.jspecify.annotations.NullMarked;
