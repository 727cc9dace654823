@NullMarked
package gov.newarea.onestop.identity.embedded;

import org.jspecify.annotations.NullMarked;
