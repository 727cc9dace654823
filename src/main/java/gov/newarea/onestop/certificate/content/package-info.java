/** What is printed on licences and permits. */
@NullMarked
package gov.newarea.onestop.certificate.content;

import org.jspecify.annotations.NullMarked;
