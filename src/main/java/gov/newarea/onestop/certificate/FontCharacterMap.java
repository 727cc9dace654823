package gov.newarea.onestop.certificate;

import java.nio.ByteBuffer;

/**
 * Removes the Kangxi radicals from a font's character map.
 *
 * <p>In these fonts a radical and the character it stands for share one glyph, and a PDF then contains the radical, so that
 * copying and searching its text fails. Without radicals each glyph stands for one character.
 */
final class FontCharacterMap {

    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FDF;
    private static final int SEGMENTED_COVERAGE = 12;

    private FontCharacterMap() {}

    /** A copy of the font without mappings of radicals. */
    static byte[] withoutRadicals(byte[] font) {
        var bytes = ByteBuffer.wrap(font.clone());
        for (int table = 12; table < 12 + 16 * bytes.getShort(4); table += 16) {
            if (bytes.getInt(table) == 0x636D6170) {
                strip(bytes, bytes.getInt(table + 8));
            }
        }
        return bytes.array();
    }

    private static void strip(ByteBuffer font, int cmap) {
        for (int record = cmap + 4; record < cmap + 4 + 8 * font.getShort(cmap + 2); record += 8) {
            int subtable = cmap + font.getInt(record + 4);
            if (font.getShort(subtable) == SEGMENTED_COVERAGE) {
                stripGroups(font, subtable);
            }
        }
    }

    private static void stripGroups(ByteBuffer font, int subtable) {
        int groups = font.getInt(subtable + 12);
        for (int group = subtable + 16; group < subtable + 16 + 12 * groups; group += 12) {
            if (font.getInt(group) >= FIRST_RADICAL && font.getInt(group + 4) <= LAST_RADICAL) {
                font.putInt(group + 8, 0);
            }
        }
    }
}
