package gov.newarea.onestop.filing.opening;

import gov.newarea.onestop.Localized;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files that people send and no material has, so that the message can name them. */
enum KnownKind {
    OLD_OFFICE("D0CF11E0A1B11AE1", "旧版 Office 文档（doc、xls、ppt）", "an Office document of the old format (doc, xls, ppt)"),
    GIF(ascii("GIF8"), "GIF 图片", "a GIF picture"),
    BMP(ascii("BM"), "BMP 图片", "a BMP picture"),
    TIFF_LITTLE("49492A00", "TIFF 图片", "a TIFF picture"),
    TIFF_BIG("4D4D002A", "TIFF 图片", "a TIFF picture"),
    TIFF_HUGE("49492B00", "TIFF 图片", "a TIFF picture"),
    JPEG_2000("0000000C6A502020", "JPEG 2000 图片", "a JPEG 2000 picture"),
    JPEG_XL("0000000C4A584C20", "JPEG XL 图片", "a JPEG XL picture"),
    ICON("00000100", "图标文件", "an icon"),
    RAR(ascii("Rar!"), "RAR 压缩包", "a RAR archive"),
    SEVEN_ZIP("377ABCAF271C", "7z 压缩包", "a 7z archive"),
    GZIP("1F8B", "压缩包", "an archive"),
    PROGRAM(ascii("MZ"), "程序文件", "a program"),
    PROGRAM_OF_LINUX("7F454C46", "程序文件", "a program"),
    RTF(ascii("{\\rtf"), "RTF 文档", "an RTF document"),
    PHOTOSHOP(ascii("8BPS"), "PSD 图片", "a PSD picture"),
    DRAWING(ascii("AC10"), "CAD 图纸（dwg）", "a CAD drawing (dwg)");

    /** What is said of a file that begins like nothing known. */
    static final Localized UNKNOWN = new Localized("无法识别的内容", "of a kind we do not know");

    static final Localized WEB_PAGE = new Localized("网页", "a web page");
    static final Localized TEXT = new Localized("纯文本", "plain text");
    static final Localized ARCHIVE = new Localized("压缩包", "an archive");
    static final Localized SHEET = new Localized("Excel 表格", "an Excel sheet");
    static final Localized SLIDES = new Localized("PowerPoint 演示文稿", "a PowerPoint presentation");
    static final Localized PHOTO = new Localized("HEIC、AVIF 图片或者视频", "a HEIC or AVIF picture, or a film");
    static final Localized WEBP = new Localized("WebP 图片", "a WebP picture");

    private final byte[] beginning;
    private final Localized said;

    KnownKind(String beginning, String zh, String en) {
        this.beginning = HexFormat.of().parseHex(beginning);
        this.said = new Localized(zh, en);
    }

    private static String ascii(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }

    static Optional<KnownKind> of(byte[] head) {
        return Arrays.stream(values()).filter(kind -> kind.begins(head)).findFirst();
    }

    /** The words for a file that begins like this. */
    static Localized name(byte[] head) {
        var known = of(head);
        if (known.isPresent()) {
            return known.get().said;
        }
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("ftyp", 4)) {
            return PHOTO;
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return WEBP;
        }
        var words = text.replaceFirst("^(?:\u00ef\u00bb\u00bf)?\\s*", "").toLowerCase(Locale.ROOT);
        if (words.startsWith("<!doctype html") || words.startsWith("<html") || words.startsWith("<svg")) {
            return WEB_PAGE;
        }
        return text.chars().noneMatch(each -> each < ' ' && !Character.isWhitespace(each)) ? TEXT : UNKNOWN;
    }

    private boolean begins(byte[] head) {
        return head.length >= beginning.length
                && Arrays.equals(head, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** Whether a part of a document that begins like this is a document, an archive or a program of its own. */
    static boolean isFileOfItsOwn(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith("PK\u0003\u0004")
                || text.startsWith("%PDF-")
                || of(head).filter(kind -> switch (kind) {
                            case OLD_OFFICE, RAR, SEVEN_ZIP, PROGRAM, PROGRAM_OF_LINUX, RTF -> true;
                            default -> false;
                        })
                        .isPresent();
    }
}
