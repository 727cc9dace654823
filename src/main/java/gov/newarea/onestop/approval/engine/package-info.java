/** The only package that knows the process engine. */
@NullMarked
package gov.newarea.onestop.approval.engine;

import org.jspecify.annotations.NullMarked;
