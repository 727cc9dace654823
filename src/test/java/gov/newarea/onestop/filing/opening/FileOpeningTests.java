package gov.newarea.onestop.filing.opening;

import static gov.newarea.onestop.filing.opening.Packages.bytes;
import static gov.newarea.onestop.filing.opening.Pictures.cut;
import static gov.newarea.onestop.filing.opening.Unfit.ACTIVE;
import static gov.newarea.onestop.filing.opening.Unfit.ATTACHMENT;
import static gov.newarea.onestop.filing.opening.Unfit.CUT_OFF;
import static gov.newarea.onestop.filing.opening.Unfit.EMPTY;
import static gov.newarea.onestop.filing.opening.Unfit.LINKED;
import static gov.newarea.onestop.filing.opening.Unfit.MIXED;
import static gov.newarea.onestop.filing.opening.Unfit.NO_PAGES;
import static gov.newarea.onestop.filing.opening.Unfit.OTHER;
import static gov.newarea.onestop.filing.opening.Unfit.PASSWORD;
import static gov.newarea.onestop.filing.opening.Unfit.PIXELS;
import static gov.newarea.onestop.filing.opening.Unfit.TOO_MUCH;
import static gov.newarea.onestop.filing.opening.Unfit.UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.management.ThreadMXBean;
import gov.newarea.onestop.OnePage;
import gov.newarea.onestop.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileOpeningTests {

    private static final int MEGABYTE = 1024 * 1024;
    private static final Charset GBK = Charset.forName("GBK");
    private static final String INVOICE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><EInvoice xmlns=\"urn:einvoice\">"
            + "<BuyerName>长春新区科创有限公司</BuyerName><Amount>100.00</Amount></EInvoice>";
    private static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    private static final String PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>";
    private static final String CATALOG = "<</Type/Catalog/Pages 2 0 R>>";

    private final FileOpening opening = new FileOpening();

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource({"soundPdfs", "soundPictures", "soundPackages"})
    void takesASoundFile(String what, byte[] content, FileFormat format, int pages) throws IOException {
        var verdict = open(content);

        assertThat(verdict.unfit()).isNull();
        assertThat(verdict.format()).isEqualTo(format);
        assertThat(verdict.pages()).isEqualTo(pages);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "faultyPdfs",
        "activePdfs",
        "hostilePdfs",
        "faultyPictures",
        "faultyPackages",
        "activePackages",
        "others"
    })
    void saysWhatIsWrongWithAFaultyFile(String what, byte[] content, Unfit reason) throws IOException {
        assertThat(open(content).unfit()).isEqualTo(reason);
    }

    @Test
    void findsTheEndMissingWhereverAPdfIsCut() throws IOException {
        for (var whole : List.of(Pdfs.pdf(document -> {}), Pdfs.plain(), OnePage.pdf("cut"))) {
            int firstObject = Pdfs.text(whole).indexOf(" obj") + 10;
            for (int length = firstObject; length < whole.length - 6; length += 37) {
                assertThat(open(cut(whole, length)).unfit())
                        .as("%d of %d", length, whole.length)
                        .isEqualTo(CUT_OFF);
            }
        }
    }

    @Test
    void findsTheEndMissingWhereverAPictureIsCut() throws IOException {
        for (var whole : List.of(Pictures.jpeg(), Pictures.jpeg(BufferedImage.TYPE_INT_RGB, true), Pictures.png())) {
            for (int length = 16; length < whole.length; length += 97) {
                assertThat(open(cut(whole, length)).unfit())
                        .as("%d of %d", length, whole.length)
                        .isEqualTo(CUT_OFF);
            }
        }
    }

    /** The middle of a picture is lost on the way, or overwritten; its beginning and end are there. Few leave the code in step. */
    @Test
    void findsAFaultInTheMiddleOfAPicture() throws IOException {
        int tried = 0;
        int found = 0;
        for (var whole : List.of(
                Pictures.jpeg(),
                Pictures.jpeg(BufferedImage.TYPE_INT_RGB, true),
                Pictures.jpeg(BufferedImage.TYPE_BYTE_GRAY, false))) {
            for (int at = whole.length / 3; at < whole.length - 1500; at += 701) {
                if (whole[at - 1] != (byte) 0xff) {
                    assertThat(open(Pictures.without(whole, at, 900)).unfit())
                            .as("lost at %d of %d", at, whole.length)
                            .isEqualTo(UNREADABLE);
                    tried++;
                    found += open(Pictures.zeroed(whole, at, 900)).unfit() == UNREADABLE ? 1 : 0;
                }
            }
        }
        assertThat(found).as("overwritten, of %d", tried).isGreaterThan(tried * 8 / 10);
    }

    @Test
    void findsTheEndMissingWhereverAPackageIsCut() throws IOException {
        var whole = Packages.letter();
        for (int length = 8; length < whole.length; length += 7) {
            assertThat(open(cut(whole, length)).unfit())
                    .as("%d of %d", length, whole.length)
                    .isEqualTo(CUT_OFF);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void spendsOnAHostileFileNoMoreThanOnALargeOne(String what, byte[] content) throws IOException {
        long before = allocated();

        assertThat(open(content).unfit()).isNotNull();

        assertThat(allocated() - before).isLessThan(200L * MEGABYTE);
    }

    @Test
    void leavesNothingBehind() throws IOException {
        open(Pdfs.locked("owner", "", 256));
        open(Packages.letter());

        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf, jpg", "ofd"})
    void namesTheFormatFoundWhereAMaterialWantsAnother(String formats) throws IOException {
        var verdict = open(Pictures.png());

        var refusal = refusalOf(verdict, List.of(formats.split(", ")));

        assertThat(refusal.code()).isEqualTo("filing.file-format");
        assertThat(refusal.details(Locale.ENGLISH)).containsExactly(formats, "png");
    }

    @Test
    void namesWhatAFileIsThatNoMaterialMayBe() throws IOException {
        var refusal = refusalOf(open(bytes("MZ program")), List.of("pdf"));

        assertThat(refusal.code()).isEqualTo("filing.file-other");
        assertThat(refusal.details(Locale.CHINESE)).containsExactly("pdf", "程序文件");
        assertThat(refusal.details(Locale.ENGLISH)).containsExactly("pdf", "a program");
    }

    static Stream<Arguments> soundPdfs() {
        var updated = Pdfs.updated();
        return Stream.of(
                sound("one page", OnePage.pdf("one"), FileFormat.PDF, 1),
                sound("objects packed", Pdfs.pdf(document -> {}), FileFormat.PDF, 3),
                sound("objects not packed", Pdfs.plain(), FileFormat.PDF, 3),
                sound("only the owner has a password, AES", Pdfs.locked("owner", "", 256), FileFormat.PDF, 3),
                sound(
                        "only the owner has a password, AES of 128 bits",
                        Pdfs.locked("owner", "", 128),
                        FileFormat.PDF,
                        3),
                sound("only the owner has a password, RC4", Pdfs.locked("owner", "", 40), FileFormat.PDF, 3),
                sound("links to an address", Pdfs.linked(Pdfs.address()), FileFormat.PDF, 3),
                sound("an outline with an address", Pdfs.outlined(Pdfs.address()), FileFormat.PDF, 3),
                sound("changed later, behind its first end", updated, FileFormat.PDF, 3),
                sound("an electronic invoice with its data", Pdfs.carrying("发票.xml", INVOICE), FileFormat.PDF, 3),
                sound("a voucher with its data", Pdfs.carrying("voucher.XBRL", INVOICE), FileFormat.PDF, 3),
                sound(
                        "data in the encoding of the country",
                        Pdfs.carrying("a.xml", "<?xml version=\"1.0\" encoding=\"GBK\"?><a>发票</a>".getBytes(GBK)),
                        FileFormat.PDF,
                        3),
                sound("data pinned to a page", Pdfs.pinned("factur-x.xml", INVOICE), FileFormat.PDF, 3),
                sound(
                        "the place of the table is wrong",
                        Pdfs.latin(Pdfs.text(Pdfs.plain()).replaceFirst("startxref\\s+\\d+", "startxref\n7")),
                        FileFormat.PDF,
                        3),
                sound("no table at all", Pdfs.written(CATALOG, PAGES, PAGE), FileFormat.PDF, 1),
                sound(
                        "blanks before its beginning",
                        Pdfs.latin("\r\n" + Pdfs.text(OnePage.pdf("x"))),
                        FileFormat.PDF,
                        1),
                sound(
                        "a mark of byte order before it",
                        Pdfs.latin("\u00ef\u00bb\u00bf" + Pdfs.text(OnePage.pdf("x"))),
                        FileFormat.PDF,
                        1),
                sound(
                        "lines behind its end",
                        Pdfs.latin(Pdfs.text(Pdfs.plain()) + "\n\n<!-- sent -->\n"),
                        FileFormat.PDF,
                        3),
                sound(
                        "a count that is wrong",
                        Pdfs.written(CATALOG, PAGES.replace("1>", "99>"), PAGE),
                        FileFormat.PDF,
                        1));
    }

    static Stream<Arguments> soundPictures() {
        var photo = Pictures.jpeg();
        return Stream.of(
                sound("JPEG", photo, FileFormat.JPG, 1),
                sound("JPEG in passes", Pictures.jpeg(BufferedImage.TYPE_INT_RGB, true), FileFormat.JPG, 1),
                sound("JPEG in grey", Pictures.jpeg(BufferedImage.TYPE_BYTE_GRAY, false), FileFormat.JPG, 1),
                sound("JPEG a camera turned", Pictures.turned(photo), FileFormat.JPG, 1),
                sound("JPEG filled up before its end", Pictures.filledUp(photo), FileFormat.JPG, 1),
                sound("JPEG in four inks", Pictures.cmyk(), FileFormat.JPG, 1),
                sound("JPEG with a film behind it", joined(photo, bytes("\0\0\0\u0018ftypmp42")), FileFormat.JPG, 1),
                sound("PNG", Pictures.png(), FileFormat.PNG, 1),
                sound("PNG in grey", Pictures.png(BufferedImage.TYPE_BYTE_GRAY, false), FileFormat.PNG, 1),
                sound("PNG with a palette", Pictures.png(BufferedImage.TYPE_BYTE_INDEXED, false), FileFormat.PNG, 1),
                sound("PNG one can see through", Pictures.png(BufferedImage.TYPE_INT_ARGB, false), FileFormat.PNG, 1),
                sound("PNG in passes", Pictures.png(BufferedImage.TYPE_INT_RGB, true), FileFormat.PNG, 1),
                sound("PNG of a whole drawing sheet", Pictures.png(14_000, 9_900, 9_900), FileFormat.PNG, 1));
    }

    static Stream<Arguments> soundPackages() {
        return Stream.of(
                sound("a letter", Packages.letter(), FileFormat.DOCX, 0),
                sound("names in another encoding", Packages.letterNamedInGbk(), FileFormat.DOCX, 0),
                sound(
                        "links to an address",
                        Packages.letterLinked("hyperlink", "https://www.gov.cn/", true),
                        FileFormat.DOCX,
                        0),
                sound("a picture inside", Packages.letter("word/media/image1.png", Pictures.png()), FileFormat.DOCX, 0),
                sound(
                        "a field that counts pages",
                        Packages.letter("word/document.xml", Packages.text("<w:instrText>PAGE</w:instrText>")),
                        FileFormat.DOCX,
                        0),
                sound("OFD", Packages.ofd(2, Map.of()), FileFormat.OFD, 2),
                sound(
                        "OFD with a seal",
                        Packages.ofd(1, Map.of("Doc_0/Signs/Sign_0/Seal.esl", "0")),
                        FileFormat.OFD,
                        1));
    }

    static Stream<Arguments> faultyPdfs() {
        var updated = Pdfs.updated();
        var whole = Pdfs.plain();
        return Stream.of(
                arguments("a password to open, AES", Pdfs.locked("owner", "user", 256), PASSWORD),
                arguments("a password to open, AES of 128 bits", Pdfs.locked("owner", "user", 128), PASSWORD),
                arguments("a password to open, RC4", Pdfs.locked("owner", "user", 40), PASSWORD),
                arguments("cut in what was added later", cut(updated, updated.length - 20), CUT_OFF),
                arguments("cut behind an early end, as made for the web", madeForTheWebAndCut(), CUT_OFF),
                arguments(
                        "the second half is zeros", Arrays.copyOf(cut(whole, whole.length / 2), whole.length), CUT_OFF),
                arguments("no page", Pdfs.written(CATALOG, "<</Type/Pages/Kids[]/Count 0>>"), NO_PAGES),
                arguments(
                        "no page, though it counts one",
                        Pdfs.written(CATALOG, "<</Type/Pages/Kids[]/Count 1>>"),
                        NO_PAGES),
                arguments("pages that hold themselves", Pdfs.written(CATALOG, PAGES.replace("3 0", "2 0")), NO_PAGES),
                arguments("a page that is not there", tabled(CATALOG, PAGES), UNREADABLE),
                arguments(
                        "pages that hold their parents",
                        Pdfs.written(CATALOG, PAGES, "<</Type/Pages/Kids[2 0 R]/Count 1>>"),
                        NO_PAGES),
                arguments("no list of pages", Pdfs.written("<</Type/Catalog>>"), UNREADABLE),
                arguments("nothing but its beginning", bytes("%PDF-1.4"), UNREADABLE),
                arguments("text behind its beginning", bytes("%PDF-1.4 and the rest"), UNREADABLE),
                arguments("garbage behind its beginning", garbage(), UNREADABLE),
                arguments("sent as text, so that its data is lost", sentAsText(whole), UNREADABLE));
    }

    static Stream<Arguments> activePdfs() {
        var xfa = new COSDictionary();
        return Stream.of(
                arguments("a script at its opening", Pdfs.opening(Pdfs.script()), ACTIVE),
                arguments("a script by name", Pdfs.scriptByName(), ACTIVE),
                arguments("a script of its last page", Pdfs.scriptOfAPage(), ACTIVE),
                arguments("a script at a link", Pdfs.linked(Pdfs.script()), ACTIVE),
                arguments("a script in its outline", Pdfs.outlined(Pdfs.script()), ACTIVE),
                arguments("a program it starts", Pdfs.launching(), ACTIVE),
                arguments("a form that a program draws", Pdfs.catalogSaying("NeedsRendering", COSBoolean.TRUE), ACTIVE),
                arguments("a program inside", Pdfs.carrying("a.exe", bytes("MZ\u0090\0")), ATTACHMENT),
                arguments("a program inside, named as data", Pdfs.carrying("a.xml", bytes("MZ\u0090\0")), ATTACHMENT),
                arguments("a batch inside, written as data", Pdfs.carrying("a.bat", "<a>\ncalc\n</a>"), ATTACHMENT),
                arguments("an archive inside", Pdfs.carrying("invoice.xml", Packages.letter()), ATTACHMENT),
                arguments("a PDF inside", Pdfs.carrying("invoice.pdf", Pdfs.plain()), ATTACHMENT),
                arguments("a page of the web inside", Pdfs.carrying("a.xml", "<html><p/></html>"), ATTACHMENT),
                arguments(
                        "a drawing with a script inside",
                        Pdfs.carrying("a.xml", "<svg><script>alert(1)</script></svg>"),
                        ATTACHMENT),
                arguments(
                        "data with a document type inside",
                        Pdfs.carrying("a.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"),
                        ATTACHMENT),
                arguments(
                        "data with a style sheet inside",
                        Pdfs.carrying("a.xml", "<?xml-stylesheet href=\"http://x/a.xsl\" type=\"text/xsl\"?><a/>"),
                        ATTACHMENT),
                arguments("data that is broken inside", Pdfs.carrying("a.xml", "<a><b></a>"), ATTACHMENT),
                arguments("a script pinned to a page", Pdfs.pinned("a.js", "alert(1)"), ATTACHMENT),
                arguments("data without end inside", Pdfs.carrying("a.xml", new byte[20 * MEGABYTE]), TOO_MUCH),
                arguments("a folder of files", Pdfs.catalogSaying("Collection", xfa), ATTACHMENT),
                arguments("an archive behind its end", joined(Pdfs.plain(), Packages.letter()), MIXED));
    }

    static Stream<Arguments> hostilePdfs() {
        return hostile().map(each -> arguments(each.get()[0], each.get()[1], TOO_MUCH));
    }

    static Stream<Arguments> hostile() {
        var objects = Pdfs.packed("/Type/ObjStm/N 1/First 4", bytes("3 0 "), 200 * MEGABYTE);
        var table = Pdfs.packed("/Type/XRef/Size 2147483647/W[1 0 0]/Root 1 0 R", 20 * MEGABYTE);
        return Stream.of(
                arguments("objects that unpack without end", xrefOf(CATALOG, PAGES, objects)),
                arguments("a table that unpacks without end", startingAt(table)),
                arguments("a table of entries without bytes", startingAt(table.replace("[1 0 0]", "[0 0 0]"))),
                arguments(
                        "a row as wide as memory",
                        startingAt(table.replace("/W[", "/DecodeParms<</Predictor 12/Columns 2147483600>>/W["))),
                arguments(
                        "lists in lists", Pdfs.written("<</Pages 2 0 R/X " + "[".repeat(100_000) + ">>", PAGES, PAGE)),
                arguments(
                        "a million numbers where the objects are told",
                        Pdfs.latin("%PDF-1.4\n1 0 obj" + CATALOG + "endobj\ntrailer<</Root 1 0 R/X["
                                + "999 ".repeat(1_100_000) + "]>>\n%%EOF")),
                arguments(
                        "a table of hundreds of thousands of entries",
                        Pdfs.latin("%PDF-1.4\n1 0 obj" + CATALOG + "endobj\nxref\n0 400000\n"
                                + "0000000009 00000 n \n".repeat(400_000)
                                + "trailer<</Root 1 0 R>>\nstartxref\n48\n%%EOF")),
                arguments("a line without end", Pdfs.latin("%PDF-1.4" + "x".repeat(5 * MEGABYTE))),
                arguments("millions of lists", Pdfs.written(CATALOG, PAGES, PAGE, "[]".repeat(3_000_000))),
                arguments(
                        "thousands of pages with hundreds of thousands of parts",
                        Pdfs.written("<</Pages 2 0 R/X[" + "[]".repeat(500_000) + "]>>", PAGES, PAGE)),
                arguments(
                        "a million objects",
                        Pdfs.written(
                                IntStream.range(0, 400_000).mapToObj(i -> "0 ").toArray(String[]::new))));
    }

    static Stream<Arguments> faultyPictures() {
        var jpeg = Pictures.jpeg();
        var png = Pictures.png();
        return Stream.of(
                arguments("JPEG of 200 bytes", cut(jpeg, 200), CUT_OFF),
                arguments("JPEG without its last two bytes", cut(jpeg, jpeg.length - 2), CUT_OFF),
                arguments("JPEG with garbage", joined(cut(jpeg, 3), new byte[] {1, 2, 3, 4}), UNREADABLE),
                arguments("JPEG without a picture", joined(cut(jpeg, 2), Pdfs.latin("\u00ff\u00d9")), UNREADABLE),
                arguments("JPEG without height", Pictures.jpegSaying(100, 0), UNREADABLE),
                arguments("JPEG of 60,000 × 60,000", Pictures.jpegSaying(60_000, 60_000), PIXELS),
                arguments("JPEG with an archive", joined(jpeg, Packages.letter()), MIXED),
                arguments("PNG of 30,000 × 30,000", Pictures.png(30_000, 30_000, 10), PIXELS),
                arguments("PNG of 2,000,000,000 × 1", Pictures.png(2_000_000_000L, 1, 0), PIXELS),
                arguments("PNG without width", Pictures.png(0, 100, 0), UNREADABLE),
                arguments("PNG whose data was changed", Pictures.changed(png), UNREADABLE),
                arguments("PNG with rows missing", Pictures.png(1000, 1000, 10), UNREADABLE),
                arguments("PNG of its beginning", cut(png, 8), CUT_OFF),
                arguments("PNG without its last piece", cut(png, png.length - 12), CUT_OFF),
                arguments("PNG with an archive", joined(png, Packages.letter()), MIXED));
    }

    static Stream<Arguments> faultyPackages() {
        var sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
        var slides = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
        var doctype = "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>";
        return Stream.of(
                arguments("without its list of types", Packages.letterWithout(Packages.TYPES), UNREADABLE),
                arguments("without its text", Packages.letterWithout("word/document.xml"), UNREADABLE),
                arguments("text that is no XML", Packages.letter("word/document.xml", "<w:document>"), UNREADABLE),
                arguments("entities", Packages.letter("word/document.xml", doctype + Packages.text("&b;")), UNREADABLE),
                arguments("entities in its types", Packages.letter(Packages.TYPES, doctype + "<x>&b;</x>"), UNREADABLE),
                arguments("data changed on the way", changedInside(), UNREADABLE),
                arguments(
                        "unpacks without end", Packages.letter("word/media/a.bmp", new byte[80 * MEGABYTE]), TOO_MUCH),
                arguments("thousands of parts", Packages.zip(many()), TOO_MUCH),
                arguments("a password of the archive", encrypted(), PASSWORD),
                arguments("a sheet named as a letter", Packages.office(sheet, "xl/workbook.xml"), OTHER),
                arguments("slides named as a letter", Packages.office(slides, "ppt/presentation.xml"), OTHER),
                arguments("an archive of anything", Packages.zip(Map.of("a.txt", bytes("x"))), OTHER),
                arguments("a PDF at its beginning", Packages.zip(Map.of("%PDF-1.4", OnePage.pdf("x"))), MIXED),
                arguments("OFD without pages", Packages.ofd(0, Map.of()), NO_PAGES),
                arguments("OFD with a password", Packages.ofd(1, Map.of("Encryptions.xml", "<x/>")), PASSWORD),
                arguments("OFD without its document", Packages.zip(Map.of("OFD.xml", bytes("<OFD/>"))), UNREADABLE),
                arguments("OFD with a program", Packages.ofd(1, Map.of("Doc_0/Res/a.dat", "MZ")), ATTACHMENT));
    }

    static Stream<Arguments> activePackages() {
        var macros = Packages.compound("_VBA_PROJECT");
        var withMacros = Packages.WORD.replace(
                "openxmlformats-officedocument.wordprocessingml.document", "ms-word.document.macroEnabled");
        return Stream.of(
                arguments("macros", Packages.letter("word/vbaProject.bin", macros), ACTIVE),
                arguments("macros under another name", Packages.letter("word/settings2.bin", macros), ACTIVE),
                arguments("macros named as a picture", Packages.letter("word/media/image1.png", macros), ACTIVE),
                arguments("a document with macros, renamed", Packages.office(withMacros, "word/document.xml"), ACTIVE),
                arguments("a link to macros", Packages.letterLinked("vbaProject", "a.bin", false), ACTIVE),
                arguments("controls", Packages.letterLinked("control/activeX", "a.xml", false), ACTIVE),
                arguments(
                        "a field that asks another program",
                        Packages.letter("word/document.xml", Packages.text("<w:instrText> DDEAUTO cmd</w:instrText>")),
                        ACTIVE),
                arguments(
                        "a template elsewhere",
                        Packages.letterLinked("attachedTemplate", "http://a/b.dotm", true),
                        LINKED),
                arguments("a picture elsewhere", Packages.letterLinked("image", "http://a/b.png", true), LINKED),
                arguments(
                        "an object inside",
                        Packages.letter("word/embeddings/a.bin", Packages.compound("Ole")),
                        ATTACHMENT),
                arguments("a sheet inside", Packages.letter("word/embeddings/a.xlsx", Packages.letter()), ATTACHMENT),
                arguments("an archive inside", Packages.letter("word/media/a.emf", Packages.letter()), ATTACHMENT),
                arguments("a program inside", Packages.letter("word/a.bin", bytes("MZ\u0090\0")), ATTACHMENT),
                arguments("a page inside", Packages.letterLinked("aFChunk", "a.html", false), ATTACHMENT));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                arguments("nothing", new byte[0], EMPTY),
                arguments("text", bytes("租赁合同，甲方……"), OTHER),
                arguments("a web page", bytes("<!doctype html><html><script>alert(1)</script></html>"), OTHER),
                arguments("a drawing with a script", bytes("<svg xmlns='x'><script>alert(1)</script></svg>"), OTHER),
                arguments("a program", bytes("MZ program"), OTHER),
                arguments("GIF", bytes("GIF89a"), OTHER),
                arguments("BMP", bytes("BM6"), OTHER),
                arguments("TIFF", bytes("II*\0"), OTHER),
                arguments("a photo of a telephone", bytes("\0\0\0\u0018ftypheic"), OTHER),
                arguments("WebP", bytes("RIFF\0\0\0\0WEBPVP8 "), OTHER),
                arguments("RAR", bytes("Rar!\u001a\u0007"), OTHER),
                arguments("RTF", bytes("{\\rtf1}"), OTHER),
                arguments("an old Word document", Packages.compound("WordDocument"), OTHER),
                arguments("a Word document under a password", Packages.compound("EncryptedPackage"), PASSWORD),
                arguments("a byte", new byte[] {'P'}, OTHER));
    }

    private static Arguments sound(String what, byte[] content, FileFormat format, int pages) {
        return arguments(what, content, format, pages);
    }

    /** An end mark at the beginning, as in a file made for the web, and then objects without one. */
    private static byte[] madeForTheWebAndCut() {
        return Pdfs.latin("%PDF-1.4\n3 0 obj" + PAGE + "endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n1 0 obj"
                + CATALOG + "endobj\n2 0 obj" + PAGES + "endobj\n4 0 obj<</Length 99>>stream\nhalf of it");
    }

    private static byte[] garbage() {
        var content = new byte[5000];
        new Random(13).nextBytes(content);
        return joined(bytes("%PDF-1.4\n"), content);
    }

    /** What remains when a file passes through a program that takes it for text. */
    private static byte[] sentAsText(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    }

    /** A document with a table of its objects, which readers believe. */
    private static byte[] tabled(String... objects) {
        var text = new StringBuilder("%PDF-1.5\n");
        var table = new StringBuilder("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.length + 1));
        for (int i = 0; i < objects.length; i++) {
            table.append("%010d 00000 n \n".formatted(text.length()));
            text.append(i + 1).append(" 0 obj").append(objects[i]).append("endobj\n");
        }
        int at = text.length();
        return Pdfs.latin(text + table.toString() + "trailer<</Size " + (objects.length + 1)
                + "/Root 1 0 R>>\nstartxref\n" + at + "\n%%EOF\n");
    }

    /** A document whose third object, a page, is in the stream of its fourth. */
    private static byte[] xrefOf(String catalog, String pages, String objects) {
        var head = "%PDF-1.5\n";
        var first = "1 0 obj" + catalog + "endobj\n";
        var second = "2 0 obj" + pages + "endobj\n";
        var fourth = "4 0 obj" + objects + "endobj\n";
        int table = (head + first + second + fourth).length();
        var entries = new ByteArrayOutputStream();
        for (int[] entry : new int[][] {
            {0, 0, 0},
            {1, head.length(), 0},
            {1, (head + first).length(), 0},
            {2, 4, 0},
            {1, (head + first + second).length(), 0},
            {1, table, 0}
        }) {
            entries.write(entry[0]);
            entries.write(entry[1] >> 24);
            entries.write(entry[1] >> 16);
            entries.write(entry[1] >> 8);
            entries.write(entry[1]);
            entries.write(entry[2]);
        }
        var fifth =
                "5 0 obj" + Pdfs.packed("/Type/XRef/Size 6/W[1 4 1]/Root 1 0 R", entries.toByteArray(), 0) + "endobj\n";
        return Pdfs.latin(head + first + second + fourth + fifth + "startxref\n" + table + "\n%%EOF\n");
    }

    private static byte[] startingAt(String table) {
        var head = "%PDF-1.5\n1 0 obj" + CATALOG + "endobj\n2 0 obj" + PAGES + "endobj\n3 0 obj" + PAGE + "endobj\n";
        return Pdfs.latin(head + "4 0 obj" + table + "endobj\nstartxref\n" + head.length() + "\n%%EOF\n");
    }

    /** One byte of a part that is kept as it is, so that only its checksum tells. */
    private static byte[] changedInside() {
        var letter = Packages.letter("docProps/note.bin", "0".repeat(50_000));
        letter[letter.length / 2] ^= 0x10;
        return letter;
    }

    private static byte[] encrypted() {
        var letter = Packages.letter();
        var text = Pdfs.text(letter);
        for (int at = text.indexOf("PK\u0001\u0002"); at >= 0; at = text.indexOf("PK\u0001\u0002", at + 1)) {
            letter[at + 8] |= 1;
        }
        return letter;
    }

    private static Map<String, byte[]> many() {
        var parts = new LinkedHashMap<String, byte[]>();
        IntStream.range(0, 2001).forEach(i -> parts.put("word/part" + i, new byte[0]));
        return parts;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private Verdict open(byte[] content) throws IOException {
        var file = Files.write(folder.resolve("upload"), content);
        try {
            return opening.open(file);
        } finally {
            Files.delete(file);
        }
    }

    private static Refusal refusalOf(Verdict verdict, List<String> formats) {
        try {
            verdict.require(formats);
        } catch (Refusal refusal) {
            return refusal;
        }
        throw new AssertionError("was taken");
    }

    private static long allocated() {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
