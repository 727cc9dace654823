package gov.newarea.onestop.modeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class DrawingRulesTests {

    @ParameterizedTest
    @MethodSource("published")
    void everyPublishedDrawingKeepsThem(String name) {
        assertThat(ModelingFixtures.RULES.check(name, ModelingFixtures.LIBRARY.xml(name)))
                .isEmpty();
    }

    @Test
    void sixDrawingsArePublished() {
        assertThat(ModelingFixtures.LIBRARY.names())
                .containsExactly(
                        "approval-phase",
                        "delivery",
                        "item-review",
                        "one-stop-approval",
                        "reception",
                        "three-in-one-licence");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void sayWhichOneIsBrokenAndWhere(BrokenDrawing drawing) {
        assertThat(drawing.problems())
                .extracting(DrawingProblem::code, DrawingProblem::element)
                .containsExactly(tuple(drawing.rule(), drawing.element()));
    }

    @Test
    void eachIsBrokenByADrawingHere() {
        assertThat(broken().map(BrokenDrawing::rule).collect(Collectors.toSet()))
                .containsAll(ModelingFixtures.RULES.codes());
    }

    @Test
    void eachIsPutIntoWordsInBothLanguages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/modeling");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);

        assertThat(broken().flatMap(drawing -> drawing.problems().stream()))
                .allSatisfy(problem -> Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                        .forEach(language -> assertThat(problem.text(messages, language))
                                .startsWith(problem.element())
                                .doesNotContain("{0}", "{1}")));
    }

    static Set<String> published() {
        return ModelingFixtures.LIBRARY.names();
    }

    static Stream<BrokenDrawing> broken() {
        return Stream.of(BrokenFiles.all(), BrokenValues.all(), BrokenPaths.all())
                .flatMap(all -> all);
    }
}
