@NullMarked
package gov.newarea.onestop.portal.open;

import org.jspecify.annotations.NullMarked;
