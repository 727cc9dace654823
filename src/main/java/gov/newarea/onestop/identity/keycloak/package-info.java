/** People whose accounts are in Keycloak: the profile {@code keycloak}. */
@NullMarked
package gov.newarea.onestop.identity.keycloak;

import org.jspecify.annotations.NullMarked;
