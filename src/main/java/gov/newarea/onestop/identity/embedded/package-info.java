/** People whose accounts are in the database, with passwords: without the profile {@code keycloak}. */
@NullMarked
package gov.newarea.onestop.identity.embedded;

import org.jspecify.annotations.NullMarked;
