@NullMarked
package gov.newarea.onestop.portal.desk;

import org.jspecify.annotations.NullMarked;
