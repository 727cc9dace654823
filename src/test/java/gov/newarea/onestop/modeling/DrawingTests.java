package gov.newarea.onestop.modeling;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.modeling.DrawnStep.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DrawingTests {

    private static final byte[] XML = ModelingFixtures.LIBRARY.xml("delivery");

    private final Drawing drawing = Drawing.deployed("delivery", XML);

    @Test
    void isShownInTheLanguageOfTheReader() {
        var english = drawing.xml(Locale.ENGLISH);

        assertThat(english).contains("name=\"Hand over result\"", "name=\"counter or post\"", "name=\"Delivery\"");
        assertThat(english).doesNotContain("name=\"发证送达\"").doesNotContain("\"网上\"");
        assertThat(drawing.xml(Locale.SIMPLIFIED_CHINESE)).isEqualTo(new String(XML, StandardCharsets.UTF_8));
    }

    @Test
    void keepsItsRulesInEnglishToo() {
        var english = drawing.xml(Locale.ENGLISH).getBytes(StandardCharsets.UTF_8);

        assertThat(ModelingFixtures.RULES.check("delivery", english))
                .extracting(DrawingProblem::code)
                .containsOnly("chinese-name", "question");
    }

    @Test
    void namesItsTitleAndSteps() {
        assertThat(drawing.title()).isEqualTo(new Localized("送达", "Delivery"));
        assertThat(drawing.steps())
                .contains(new DrawnStep(
                        "hand-over-result", Kind.PERSON, new Localized("发证送达", "Hand over result"), "window", ""))
                .extracting(DrawnStep::id)
                .containsExactly("print-papers", "prepare-delivery", "hand-over-result", "close-filing");
    }
}
