package gov.newarea.onestop.modeling;

import java.util.Set;

/** The steps that the product can run, and the kinds of human steps that it has pages for; {@code approval.engine} implements it. */
public interface KnownSteps {

    /** The names by which a drawing calls automatic steps, as in {@code ${acceptFiling}}. */
    Set<String> names();

    /** The kinds of human steps, as user tasks say them in the property {@code block}. */
    Set<String> blocks();
}
