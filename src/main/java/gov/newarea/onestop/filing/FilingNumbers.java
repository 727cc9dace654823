package gov.newarea.onestop.filing;

import gov.newarea.onestop.Typed;
import org.springframework.stereotype.Component;

/** Recognises the number of a filing, which an index finds without a search through names. */
@Component
class FilingNumbers {

    private final String prefix;

    FilingNumbers(FilingSettings settings) {
        this.prefix = settings.numberPrefix() + "-";
    }

    /** Whether the text begins like a number of a filing. */
    boolean isNumber(String text) {
        return Typed.narrow(text).startsWith(prefix);
    }
}
