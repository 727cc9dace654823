@NullMarked
package gov.newarea.onestop.portal.citizen;

import org.jspecify.annotations.NullMarked;
