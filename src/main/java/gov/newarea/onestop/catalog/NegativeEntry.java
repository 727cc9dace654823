package gov.newarea.onestop.catalog;

import gov.newarea.onestop.Localized;
import java.util.Collection;
import java.util.List;

/**
 * One entry of the negative list for market access (市场准入负面清单).
 *
 * @param item what is prohibited or licensed; in English what that means
 * @param classes the trade classes it concerns
 * @param keywords the words in a company's name that point to it
 * @param judged words that are put to the regulator
 * @param editions the years of the lists it stands in
 * @param doubt whether its wording, code or classes were not read in an official copy
 */
public record NegativeEntry(
        int number,
        Kind kind,
        Localized item,
        String code,
        List<String> departments,
        List<String> sections,
        List<String> classes,
        List<String> keywords,
        List<String> judged,
        List<String> editions,
        String basis,
        boolean doubt) {

    /** The effect of an entry on an activity. */
    public enum Kind {
        PROHIBITED,
        PERMIT
    }

    /** Whether the entry applies to one of the trade classes or to a word of the text. */
    public boolean concerns(Collection<String> trades, String text) {
        return classes.stream().anyMatch(trades::contains) || keywords.stream().anyMatch(text::contains);
    }
}
