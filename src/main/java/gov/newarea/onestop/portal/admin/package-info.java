@NullMarked
package gov.newarea.onestop.portal.admin;

import org.jspecify.annotations.NullMarked;
