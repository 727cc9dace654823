package gov.newarea.onestop;

import java.util.Locale;

/** A text of the catalogue in both languages. */
public record Localized(String zh, String en) {

    /** The text for a reader: English where English was chosen and exists, Chinese otherwise. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) && !en.isBlank() ? en : zh;
    }
}
