package gov.newarea.onestop.filing.opening;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/**
 * Decodes a JPEG in few pixels, and heeds what the decoder warns of: it fills what is damaged with grey and goes on. A change that
 * leaves the code in step is a picture like any other, and is not found.
 */
final class JpegDecoding {

    /** Of a picture in passes the decoder holds all pixels. */
    private static final long MOST_HELD = 25_000_000;

    /** A camera writes more than a byte for so many pixels. */
    private static final long PIXELS_OF_A_BYTE = 16;

    private static final String DAMAGED = "Corrupt JPEG data";
    private static final String CUT_SHORT = "Premature end";

    /** Some cameras fill up their data before a marker. */
    private static final Pattern FILLED_UP = Pattern.compile(DAMAGED + ": (\\d{1,9}) extraneous bytes before marker.*");

    private static final int MOST_FILLED_UP = 256;

    private JpegDecoding() {}

    /** @throws UnfitFile {@link Unfit#UNREADABLE} for a picture with a fault in its middle */
    static void requireWhole(Path file, Pixels size, boolean progressive) throws IOException {
        if (progressive && size.count() > MOST_HELD) {
            return;
        }
        var damaged = new AtomicBoolean();
        var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        reader.addIIOReadWarningListener((source, warning) -> {
            if (tellsDamage(warning, progressive)) {
                damaged.set(true);
            }
        });
        try (var stream = new FileImageInputStream(file.toFile())) {
            reader.setInput(stream, true, true);
            decode(reader, size, Math.max(MOST_HELD, PIXELS_OF_A_BYTE * Files.size(file)));
        } finally {
            reader.dispose();
        }
        if (damaged.get()) {
            throw new UnfitFile(Unfit.UNREADABLE);
        }
    }

    private static boolean tellsDamage(String warning, boolean progressive) {
        var filledUp = FILLED_UP.matcher(warning);
        boolean harmless = !progressive && filledUp.matches() && Integer.parseInt(filledUp.group(1)) <= MOST_FILLED_UP;
        return warning.startsWith(CUT_SHORT) || warning.startsWith(DAMAGED) && !harmless;
    }

    private static void decode(ImageReader reader, Pixels size, long most) throws IOException {
        int rows = (int) Math.max(1, Math.min(size.height(), most / size.width()));
        int every = (int) Math.max(1, Math.max(size.width(), rows) / 500);
        var part = reader.getDefaultReadParam();
        part.setSourceRegion(new Rectangle((int) size.width(), rows));
        part.setSourceSubsampling(every, every, 0, 0);
        reader.readRaster(0, part);
    }
}
