package gov.newarea.onestop.form.rules;

import java.util.regex.Pattern;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Names a place of a form in the reader's language, for use in a message. */
final class Place {

    private static final Pattern ROW = Pattern.compile("\\[(\\d+)]");

    private Place() {}

    /** The group or the row at a path, such as {@code officers.officers[1]}: the second of the officers. */
    static DefaultMessageSourceResolvable of(String path) {
        var row = ROW.matcher(path);
        var code = "form.place." + path.replaceAll("\\[\\d+]", "");
        return row.find()
                ? new DefaultMessageSourceResolvable(
                        new String[] {code}, new Object[] {Integer.parseInt(row.group(1)) + 1})
                : new DefaultMessageSourceResolvable(code);
    }
}
