/** The rules across the answers of a form, and what is derived from them. */
@NullMarked
package gov.newarea.onestop.form.rules;

import org.jspecify.annotations.NullMarked;
