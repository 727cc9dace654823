/** What the automatic steps of a drawing do. */
@NullMarked
package gov.newarea.onestop.approval.steps;

import org.jspecify.annotations.NullMarked;
