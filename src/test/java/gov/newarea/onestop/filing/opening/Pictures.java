package gov.newarea.onestop.filing.opening;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as cameras and scanners write them, and what can be wrong with them. */
public final class Pictures {

    private Pictures() {}

    public static byte[] png() {
        return png(BufferedImage.TYPE_INT_RGB, false);
    }

    static byte[] png(int type, boolean interlaced) {
        return written("png", painted(type), interlaced);
    }

    static byte[] jpeg() {
        return jpeg(BufferedImage.TYPE_INT_RGB, false);
    }

    static byte[] jpeg(int type, boolean progressive) {
        return written("jpeg", painted(type), progressive);
    }

    /** As a printing house writes it: four inks. */
    static byte[] cmyk() {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 48, 4, null);
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A JPEG whose frame says another size. */
    static byte[] jpegSaying(int width, int height) {
        var picture = jpeg();
        for (int i = 2; i < picture.length; i++) {
            if ((picture[i] & 0xff) == 0xff && (picture[i + 1] & 0xff) == 0xc0) {
                picture[i + 5] = (byte) (height >> 8);
                picture[i + 6] = (byte) height;
                picture[i + 7] = (byte) (width >> 8);
                picture[i + 8] = (byte) width;
                return picture;
            }
        }
        throw new IllegalStateException("no frame");
    }

    /** A PNG of one bit a pixel, put together piece by piece; fewer rows than it says, if asked. */
    static byte[] png(long width, long height, int rows) {
        try {
            var header = new ByteArrayOutputStream();
            var fields = new DataOutputStream(header);
            fields.writeInt((int) width);
            fields.writeInt((int) height);
            fields.write(new byte[] {1, 0, 0, 0, 0});
            var packed = new ByteArrayOutputStream();
            try (var deflated = new DeflaterOutputStream(packed)) {
                for (int row = 0; row < rows; row++) {
                    deflated.write(new byte[(int) (width + 7) / 8 + 1]);
                }
            }
            var out = new ByteArrayOutputStream();
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            piece(out, "IHDR", header.toByteArray());
            piece(out, "IDAT", packed.toByteArray());
            piece(out, "IEND", new byte[0]);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture whose data was changed on the way; the checksum was not. */
    static byte[] changed(byte[] picture) {
        var changed = picture.clone();
        changed[changed.length / 2] ^= 0x55;
        return changed;
    }

    private static void piece(ByteArrayOutputStream out, String kind, byte[] content) throws IOException {
        var data = new DataOutputStream(out);
        var name = kind.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        data.writeInt(content.length);
        data.write(name);
        data.write(content);
        data.writeInt((int) sum.getValue());
    }

    private static BufferedImage painted(int type) {
        var picture = new BufferedImage(120, 90, type);
        var chance = new Random(13);
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.setRGB(x, y, chance.nextInt());
            }
        }
        return picture;
    }

    private static byte[] written(String format, BufferedImage picture, boolean progressive) {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** As a camera held upright writes it: the picture lies, and its data say how to turn it. */
    static byte[] turned(byte[] jpeg) {
        var exif = "Exif\0\0MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0"
                .getBytes(StandardCharsets.ISO_8859_1);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xff);
        out.write(0xe1);
        out.write(0);
        out.write(exif.length + 2);
        out.write(exif, 0, exif.length);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** As some cameras write it: zeros between the picture and its end mark. */
    static byte[] filledUp(byte[] jpeg) {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, jpeg.length - 2);
        out.write(new byte[24], 0, 24);
        out.write(jpeg, jpeg.length - 2, 2);
        return out.toByteArray();
    }

    static byte[] without(byte[] content, int at, int length) {
        var left = Arrays.copyOf(content, content.length - length);
        System.arraycopy(content, at + length, left, at, content.length - at - length);
        return left;
    }

    static byte[] zeroed(byte[] content, int at, int length) {
        var changed = content.clone();
        Arrays.fill(changed, at, at + length, (byte) 0);
        return changed;
    }

    static byte[] cut(byte[] content, int length) {
        return Arrays.copyOf(content, length);
    }
}
