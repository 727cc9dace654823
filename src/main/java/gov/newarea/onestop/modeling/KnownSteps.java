package gov.newarea.onestop.modeling;

import java.util.Set;

/** The steps that the product can run by itself; whoever runs them implements this. */
@FunctionalInterface
public interface KnownSteps {

    /** The names by which a drawing calls them, as in {@code ${acceptFiling}}. */
    Set<String> names();
}
