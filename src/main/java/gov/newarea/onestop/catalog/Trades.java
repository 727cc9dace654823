package gov.newarea.onestop.catalog;

import java.util.List;
import java.util.Optional;

/** The table of trade classes in force. */
public interface Trades {

    /** Every class, in order of code. */
    List<Trade> all();

    Optional<Trade> find(String code);

    /** Classes whose code, name or division holds every word; at most {@code max}, the best first, then in order of code; none for a blank text. */
    List<Trade> search(String text, int max);
}
