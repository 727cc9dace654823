package gov.newarea.onestop.catalog;

import java.util.Collection;
import java.util.List;

/** The negative list for market access in force. */
public interface NegativeList {

    /** Every entry, in the order of the list. */
    List<NegativeEntry> all();

    /** The entries that apply to one of the trade classes or to a word of the text. */
    default List<NegativeEntry> concerning(Collection<String> trades, String text) {
        return all().stream().filter(entry -> entry.concerns(trades, text)).toList();
    }
}
