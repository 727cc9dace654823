/** The pages that need no account: hall, guides, progress, verification, signing in. */
@NullMarked
package gov.newarea.onestop.portal.open;

import org.jspecify.annotations.NullMarked;
