package gov.newarea.onestop.certificate;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Breaks text into lines as wide as a column, measured by the typeface that prints it. */
@Component
class LineBreaks {

    private final Fonts fonts;

    LineBreaks(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The width of a text in ems; a Han character is one em wide. */
    double width(String text) {
        return text.codePoints().mapToDouble(fonts::advance).sum();
    }

    /**
     * The lines of a text in a column that many ems wide; together they are the text. Words and numbers stay whole unless one is wider
     * than the column, and no line begins with a closing mark.
     */
    List<String> of(String text, double ems) {
        var lines = new ArrayList<String>();
        var breaks = BreakIterator.getLineInstance(Locale.CHINA);
        breaks.setText(text);
        int begin = 0;
        int fits = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (tooWide(text, begin, end, ems) && fits > begin) {
                lines.add(text.substring(begin, fits));
                begin = fits;
            }
            while (tooWide(text, begin, end, ems)) {
                int split = split(text, begin, ems);
                lines.add(text.substring(begin, split));
                begin = split;
            }
            fits = end;
        }
        if (begin < text.length()) {
            lines.add(text.substring(begin));
        }
        return lines;
    }

    private boolean tooWide(String text, int begin, int end, double ems) {
        return width(text.substring(begin, end).stripTrailing()) > ems;
    }

    /** Where a word is split that is wider than the column; one character at least stays before. */
    private int split(String text, int begin, double ems) {
        int end = text.offsetByCodePoints(begin, 1);
        for (double used = width(text.substring(begin, end)); end < text.length(); ) {
            int next = text.offsetByCodePoints(end, 1);
            used += width(text.substring(end, next));
            if (used > ems) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
