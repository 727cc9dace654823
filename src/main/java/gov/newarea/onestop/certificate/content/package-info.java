/** What is printed on licences and permits. */
@NamedInterface("content")
@NullMarked
package gov.newarea.onestop.certificate.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
