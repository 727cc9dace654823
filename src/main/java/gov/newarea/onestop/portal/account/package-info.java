/** Pages of a person's own data and messages. */
@NullMarked
package gov.newarea.onestop.portal.account;

import org.jspecify.annotations.NullMarked;
