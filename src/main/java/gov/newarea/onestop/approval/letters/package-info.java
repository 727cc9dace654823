/** The letters that go with each step. */
@NamedInterface("letters")
@NullMarked
package gov.newarea.onestop.approval.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
