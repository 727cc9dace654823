/** What both ways to sign in share: which doors are open to whom, and the rows of people. */
@NullMarked
package gov.newarea.onestop.identity.house;

import org.jspecify.annotations.NullMarked;
