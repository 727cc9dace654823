package gov.newarea.onestop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a visitor sees without signing in. */
@Journey
@Tag("once")
class HallJourney {

    @RegisterExtension
    static final OpenHouse house = new OpenHouse();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"three-in-one, false", "three-in-one, true", "restaurant, false", "restaurant, true"})
    void printsAGuideFromTheFirstSheetOn(String bundle, boolean english) throws IOException {
        try (var visitor = english ? house.englishVisitor(port) : house.visitor(port)) {
            var print = visitor.open("/bundles/" + bundle).print();
            var headings = visitor.page.locator("main h2").allInnerTexts();

            try (var sheets = Loader.loadPDF(print)) {
                assertThat(blankBelow(sheets, 0))
                        .as("blank at the foot of the first sheet")
                        .isLessThan(0.25);
                for (int sheet = 1; sheet < sheets.getNumberOfPages(); sheet++) {
                    assertThat(lastLine(sheets, sheet))
                            .as("foot of sheet %d", sheet)
                            .isNotIn(headings);
                }
            }
        }
    }

    /** The part of a sheet below its last mark. */
    private static double blankBelow(PDDocument sheets, int sheet) throws IOException {
        var picture = new PDFRenderer(sheets).renderImage(sheet, 1, ImageType.GRAY);
        int row = picture.getHeight() - 1;
        while (row > 0 && isWhite(picture, row)) {
            row--;
        }
        return 1 - (double) row / picture.getHeight();
    }

    private static boolean isWhite(BufferedImage picture, int row) {
        return IntStream.range(0, picture.getWidth())
                .allMatch(column -> picture.getRaster().getSample(column, row, 0) > 250);
    }

    private static String lastLine(PDDocument sheets, int sheet) throws IOException {
        var text = new PDFTextStripper();
        text.setStartPage(sheet);
        text.setEndPage(sheet);
        var lines = text.getText(sheets).lines().filter(line -> !line.isBlank()).toList();
        return lines.get(lines.size() - 1).strip();
    }

    @Test
    void saysWhatToDoWhenALinkIsBroken() {
        try (var visitor = house.visitor(port)) {
            visitor.open("/verify/NOSUCHTOKEN").look("verify-broken");
            assertThat(visitor.text()).doesNotContain("Whitelabel");
            visitor.open("/bundles/no-such-thing").look("no-bundle");
        }
    }
}
