package gov.newarea.onestop.modeling;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One rule of drawings.
 *
 * @param code the name of the rule in messages
 * @param subjects the elements that the rule checks
 * @param holds whether an element satisfies it
 * @param said the arguments of the message besides the element
 */
record DrawingRule(
        String code,
        Function<Drawing, Stream<Part>> subjects,
        BiPredicate<Drawing, Part> holds,
        Function<Part, List<String>> said) {

    static DrawingRule each(String code, Function<Drawing, Stream<Part>> subjects, BiPredicate<Drawing, Part> holds) {
        return new DrawingRule(code, subjects, holds, part -> List.of());
    }

    static DrawingRule each(String code, Function<Drawing, Stream<Part>> subjects, Predicate<Part> holds) {
        return each(code, subjects, (drawing, part) -> holds.test(part));
    }

    /** A rule on a word that an element says, which the message repeats. */
    static DrawingRule says(
            String code,
            Function<Drawing, Stream<Part>> subjects,
            Function<Part, String> word,
            Predicate<String> isRight) {
        return each(code, subjects, part -> isRight.test(word.apply(part))).naming(word);
    }

    /** A rule that is broken by the names found in an element, which the message says. */
    static DrawingRule none(String code, Function<Drawing, Stream<Part>> subjects, Function<Part, List<String>> names) {
        return each(code, subjects, part -> names.apply(part).isEmpty())
                .naming(part -> String.join(", ", names.apply(part)));
    }

    static Function<Drawing, Stream<Part>> every(String kind) {
        return drawing -> drawing.of(kind);
    }

    /** Those of the kinds that have a name in English; that all have one is a rule of its own. */
    static Function<Drawing, Stream<Part>> labelled(Set<String> kinds) {
        return drawing -> drawing.of(kinds).filter(part -> !part.label().isBlank());
    }

    DrawingRule naming(Function<Part, String> said) {
        return new DrawingRule(code, subjects, holds, part -> List.of(said.apply(part)));
    }

    Stream<DrawingProblem> check(Drawing drawing) {
        return subjects.apply(drawing)
                .filter(part -> !holds.test(drawing, part))
                .map(part -> new DrawingProblem(code, part.place(), said.apply(part)));
    }
}
