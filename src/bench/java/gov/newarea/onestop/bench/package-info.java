/** Takes the figures of src/docs/speed.md on the real product: run by the Maven profile "bench", never packaged. */
@NullMarked
package gov.newarea.onestop.bench;

import org.jspecify.annotations.NullMarked;
