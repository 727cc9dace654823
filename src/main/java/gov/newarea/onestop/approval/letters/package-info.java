/** The letters that go with each step. */
@NullMarked
package gov.newarea.onestop.approval.letters;

import org.jspecify.annotations.NullMarked;
