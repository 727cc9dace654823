package gov.newarea.onestop.form.rules;

import gov.newarea.onestop.form.Problem;
import gov.newarea.onestop.form.Problem.Level;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One rule across answers.
 *
 * @param id its name in the facts, such as {@code SH-2}; its message is {@code form.problem.<id>} in small letters
 * @param section the section after which it can be checked, and in which it is corrected
 */
record Rule(String id, String section, Level level, Function<RegistrationAnswers, Stream<Breach>> breaches) {

    /** A broken rule: its place and the arguments of its message. */
    public record Breach(String path, List<Object> args) {

        static Stream<Breach> at(boolean broken, String path, Object... args) {
            return broken ? Stream.of(new Breach(path, List.of(args))) : Stream.empty();
        }
    }

    Stream<Problem> judge(RegistrationAnswers facts) {
        var message = "form.problem." + id.toLowerCase(Locale.ROOT);
        return breaches.apply(facts).map(breach -> new Problem(section, breach.path(), message, breach.args(), level));
    }
}
