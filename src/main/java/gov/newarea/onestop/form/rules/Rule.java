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
 * @param section the section after which it can be checked, and in which it is corrected; {@link #EVERYWHERE} for a rule that
 *     is corrected where the answer stands
 */
record Rule(String id, String section, Level level, Function<RegistrationAnswers, Stream<Breach>> breaches) {

    static final String EVERYWHERE = "";

    /**
     * A broken rule: its place and the arguments of its message.
     *
     * @param elsewhere the other answers that this one contradicts
     */
    public record Breach(String path, List<Object> args, List<String> elsewhere) {

        static Stream<Breach> at(boolean broken, String path, Object... args) {
            return broken ? Stream.of(new Breach(path, List.of(args), List.of())) : Stream.empty();
        }

        Breach against(String other) {
            return new Breach(path, args, List.of(other));
        }

        private String section() {
            return path.substring(0, path.indexOf('.'));
        }
    }

    /** The problems that are corrected in the section. */
    Stream<Problem> judge(String wanted, RegistrationAnswers facts) {
        return section.equals(wanted) || section.equals(EVERYWHERE)
                ? judge(facts).filter(problem -> problem.section().equals(wanted))
                : Stream.empty();
    }

    Stream<Problem> judge(RegistrationAnswers facts) {
        var message = "form.problem." + id.toLowerCase(Locale.ROOT);
        return breaches.apply(facts)
                .map(breach -> new Problem(
                        section.equals(EVERYWHERE) ? breach.section() : section,
                        breach.path(),
                        message,
                        breach.args(),
                        level,
                        breach.elsewhere()));
    }
}
