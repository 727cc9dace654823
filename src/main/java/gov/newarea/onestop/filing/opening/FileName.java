package gov.newarea.onestop.filing.opening;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name under which a file is kept: safe on every system, and with the ending of its content. */
public final class FileName {

    /** Fits the column, with room for the ending, and most file systems. */
    private static final int MOST = 200;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Control characters, marks of direction and other invisible ones, halves of characters. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\x{2028}\\x{2029}]");

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** Endings that say what a file is, or claims to be. */
    private static final Pattern ENDING = Pattern.compile(
            "\\.(?:pdf|jpe?g|jfif|jpe|png|docx?|docm|dotx?|ofd|wps|xlsx?|pptx?|gif|bmp|tiff?|webp|heic|avif|svg|html?|txt|zip|rar"
                    + "|7z|exe|com|scr|bat|cmd|pif|msi|js|jse|vbs|vbe|wsf|hta|lnk|jar|ps1)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    /**
     * @param given the name as it was sent
     * @param format what the content is
     * @param otherwise the name without its ending where nothing is left of the given one
     */
    public static String of(String given, FileFormat format, String otherwise) {
        var base = base(given);
        if (base.isEmpty()) {
            base = base(otherwise);
        }
        if (DEVICE.matcher(base).matches()) {
            base = "_" + base;
        }
        return shortened(base) + "." + format.ending().toLowerCase(Locale.ROOT);
    }

    private static String base(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = FOLDERS.matcher(INVISIBLE.matcher(name).replaceAll("")).replaceFirst("");
        name = FORBIDDEN.matcher(name).replaceAll("_");
        name = endTrimmed(BLANKS.matcher(name).replaceAll(" "));
        for (var ending = ENDING.matcher(name); ending.find(); ending = ENDING.matcher(name)) {
            name = endTrimmed(name.substring(0, ending.start()));
        }
        return beginTrimmed(name);
    }

    /** Some systems hide what begins with a dot, and drop dots and blanks at the end. */
    private static String beginTrimmed(String name) {
        int begin = 0;
        while (begin < name.length() && isEdge(name.charAt(begin))) {
            begin++;
        }
        return name.substring(begin);
    }

    private static String endTrimmed(String name) {
        int end = name.length();
        while (end > 0 && isEdge(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end);
    }

    private static boolean isEdge(char each) {
        return each == '.' || each == ' ';
    }

    private static String shortened(String base) {
        if (base.length() <= MOST) {
            return base;
        }
        int end = Character.isHighSurrogate(base.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return endTrimmed(base.substring(0, end));
    }
}
