/** What both ways to sign in share: access rules, sessions and the tables of accounts. */
@NullMarked
package gov.newarea.onestop.identity.house;

import org.jspecify.annotations.NullMarked;
