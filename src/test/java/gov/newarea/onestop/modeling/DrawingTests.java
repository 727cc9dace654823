package gov.newarea.onestop.modeling;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.modeling.DrawnStep.Kind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingTests {

    private static final byte[] XML = ModelingFixtures.LIBRARY.xml("delivery");

    private final Drawing drawing = Drawing.deployed("delivery", XML);

    @Test
    void isPaintedInTheLanguageOfTheReader() {
        assertThat(texts(drawing.image(Locale.ENGLISH, false)))
                .contains("Hand over result", "counter or post")
                .doesNotContain("发证送达");
        assertThat(texts(drawing.image(Locale.SIMPLIFIED_CHINESE, false))).contains("发证送达");
        assertThat(drawing.image(Locale.ENGLISH, false).title()).isEqualTo("Delivery");
    }

    @ParameterizedTest
    @MethodSource("library")
    void paintsEverythingInsideItsPage(Drawing any) {
        for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            var image = any.image(locale, false);
            var page = image.page();

            assertThat(image.nodes()).hasSameSizeAs(any.nodes().toList());
            assertThat(image.edges()).hasSameSizeAs(any.flows().toList());
            assertThat(image.nodes()).allSatisfy(node -> assertThat(node.box().x() >= page.x()
                            && node.box().y() >= page.y()
                            && node.box().x() + node.box().width() <= page.x() + page.width()
                            && node.box().y() + node.box().height() <= page.y() + page.height())
                    .as(node.id())
                    .isTrue());
        }
    }

    /** A step's name stays inside its shape: lines are not longer than it is wide, nor more than it is high. */
    @ParameterizedTest
    @MethodSource("library")
    void breaksNamesSoThatTheyFitTheirSteps(Drawing any) {
        for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(any.image(locale, false).nodes())
                    .filteredOn(node -> node.shape() == DrawingImage.Shape.TASK)
                    .allSatisfy(node -> {
                        assertThat(node.lines()).hasSizeBetween(1, 3);
                        assertThat(node.lines())
                                .allSatisfy(line -> assertThat(line.text().length())
                                        .as(line.text())
                                        .isLessThanOrEqualTo(locale == Locale.ENGLISH ? 17 : 8));
                        assertThat(node.lines().stream()
                                        .map(DrawingImage.Line::text)
                                        .reduce("", String::concat)
                                        .replace(" ", ""))
                                .isEqualTo(node.name().replace(" ", ""));
                    });
        }
    }

    @Test
    void foldsWhatOnlyAMessageOrALimitThatPassesLeadsTo() {
        var reception = published("reception");

        assertThat(reception.sidePaths()).containsExactlyInAnyOrder("five-working-days-passed", "deem-accepted");
        assertThat(reception.image(Locale.ENGLISH, true).nodes())
                .extracting(DrawingImage.Node::id)
                .contains("check-completeness", "refuse-acceptance", "correct-filing")
                .doesNotContain("five-working-days-passed", "deem-accepted");
        assertThat(reception.image(Locale.ENGLISH, true).edges())
                .hasSizeLessThan(reception.image(Locale.ENGLISH, false).edges().size());
    }

    @Test
    void foldsTheSubProcessesOfWithdrawal() {
        var approval = published("one-stop-approval");

        assertThat(approval.sidePaths())
                .containsExactlyInAnyOrder(
                        "withdrawal",
                        "withdrawal-asked",
                        "confirm-withdrawal",
                        "withdrawal-answered",
                        "ending",
                        "withdrawal-confirmed",
                        "close-withdrawn",
                        "filing-withdrawn");
        assertThat(approval.image(Locale.ENGLISH, true).page().height())
                .isLessThan(approval.image(Locale.ENGLISH, false).page().height() / 1.4);
    }

    @Test
    void saysWhichProcessAStepCalls() {
        var approval = published("one-stop-approval");

        assertThat(approval.calledBy("receive-filing")).contains("reception");
        assertThat(approval.calledBy("plan-phases")).isEmpty();
        assertThat(approval.calledBy("no-such-step")).isEmpty();
    }

    static Stream<Drawing> library() {
        return ModelingFixtures.LIBRARY.drawings().stream();
    }

    private static Drawing published(String name) {
        return Drawing.deployed(name, ModelingFixtures.LIBRARY.xml(name));
    }

    private static List<String> texts(DrawingImage image) {
        return Stream.concat(
                        image.nodes().stream().map(DrawingImage.Node::name),
                        image.edges().stream().map(edge -> edge.lines().stream()
                                .map(DrawingImage.Line::text)
                                .collect(Collectors.joining(" "))))
                .toList();
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
