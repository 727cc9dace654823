package gov.newarea.onestop.modeling;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Rules about the wording of ids and labels. */
final class Words {

    private static final Set<String> VERBS = words(
            """
            Accept Allocate Approve Assign Check Close Confirm Correct Decide Deem Deliver Give Hand
            Inspect Issue Open Plan Prepare Print Receive Refuse Register Release Reserve Review Send
            Settle Share Supply
            """);

    private static final Set<String> IRREGULAR = Set.of("begun", "fallen", "stood", "withdrawn");

    private Words() {}

    /** Words in lower case with hyphens between them and without digits, which only generated ids have. */
    static boolean isKebabCase(String id) {
        return Arrays.stream(id.split("-", -1))
                .allMatch(word -> !word.isEmpty() && word.chars().allMatch(c -> c >= 'a' && c <= 'z'));
    }

    static boolean isChinese(String name) {
        return name.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
    }

    static boolean isVerbAndNoun(String label) {
        var words = label.split(" ");
        return words.length > 1 && VERBS.contains(words[0]);
    }

    static boolean saysWhatHasHappened(String label) {
        var last = label.substring(label.lastIndexOf(' ') + 1);
        return label.equals(label.toLowerCase(Locale.ROOT)) && (last.endsWith("ed") || IRREGULAR.contains(last));
    }

    static boolean isQuestion(String name, String label) {
        return name.endsWith("\uFF1F") && label.endsWith("?");
    }

    static boolean isDays(String period) {
        return period.matches("P\\d{1,5}D");
    }

    static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
