package gov.newarea.onestop.portal.open;

import java.util.Optional;

/** Finds a filing for someone who holds its number and its lookup code. */
interface ProgressLookup {

    /** Empty when there is no such filing or the code is not its own: the two are not told apart. */
    Optional<Progress> find(String number, String code);
}
