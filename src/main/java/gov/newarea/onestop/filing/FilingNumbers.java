package gov.newarea.onestop.filing;

import gov.newarea.onestop.Typed;
import org.springframework.stereotype.Component;

/** Knows the number of a filing when it sees one: then an index finds it, and no name need be looked through. */
@Component
class FilingNumbers {

    private final String prefix;

    FilingNumbers(FilingSettings settings) {
        this.prefix = settings.numberPrefix() + "-";
    }

    /** Whether the text begins like a number of this house. */
    boolean isNumber(String text) {
        return Typed.narrow(text).startsWith(prefix);
    }
}
