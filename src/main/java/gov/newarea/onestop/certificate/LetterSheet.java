package gov.newarea.onestop.certificate;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Places head and close of a letter.
 *
 * <p>Letters follow GB/T 9704-2012: a head as on a letter (10.1), the document number with the year in 〔〕 (7.2.5), the title centred
 * (7.3.1), two characters of indentation (7.3.3). The close follows 7.3.5.1: the day stands four characters from the right, the organ's
 * name is centred over it, and the seal over both, a line below the text at most. Who can be asked stands in a note below (7.3.6). The
 * text is set in a Song face, since no open face of the FangSong style has enough characters.
 */
@Component
class LetterSheet {

    private static final double SIZE = 16;
    private static final double EM = SIZE * Column.POINT;
    private static final double SEAL = 42;
    private static final double HEAD_WIDTH = 170;
    private static final double CLOSE_WIDTH = 120;

    private final SheetFitter fitter;
    private final LineBreaks breaks;

    LetterSheet(SheetFitter fitter, LineBreaks breaks) {
        this.fitter = fitter;
        this.breaks = breaks;
    }

    /**
     * The organ's name and the day, and the seal over them; distances in millimetres from the right edge of the text.
     *
     * @param lines the name, on more than one line if it is very long, and the day
     */
    record Close(double seal, double right, double width, List<String> lines) {}

    /** The organ's name at the head. */
    SheetFitter.Text head(String organ) {
        return fitter.fit(organ, HEAD_WIDTH, 1, 30, 26, 22, 18);
    }

    Close close(String organ, String day) {
        var name = breaks.of(organ, CLOSE_WIDTH / EM);
        double date = breaks.width(day) * EM;
        double width =
                Math.max(date, name.stream().mapToDouble(breaks::width).max().orElse(0) * EM);
        double centre = Math.max(4 * EM + date / 2, 2 * EM + width / 2);
        return new Close(
                centre - SEAL / 2,
                centre - width / 2 - 1,
                width + 2,
                Stream.concat(name.stream(), Stream.of(day)).toList());
    }
}
