/** The task list: who may act on which task. */
@NamedInterface("queue")
@NullMarked
package gov.newarea.onestop.approval.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
