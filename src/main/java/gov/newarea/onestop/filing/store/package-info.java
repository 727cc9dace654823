/** The files themselves: kept by content, streamed both ways, checked when they are read. */
@NamedInterface("store")
@NullMarked
package gov.newarea.onestop.filing.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
