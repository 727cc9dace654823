package gov.newarea.onestop.running;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Messages to operators during start-up, in the language of the machine. */
final class StartupMessages {

    private StartupMessages() {}

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "messages/running",
                Locale.getDefault(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static boolean has(String key) {
        return bundle().containsKey(key);
    }

    static String of(String key, Object... details) {
        return new MessageFormat(bundle().getString(key), Locale.ROOT).format(details);
    }
}
