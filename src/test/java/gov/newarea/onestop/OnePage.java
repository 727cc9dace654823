package gov.newarea.onestop;

import java.nio.charset.StandardCharsets;

/** The smallest PDF that readers open without repairing it: one empty page. */
public final class OnePage {

    private static final String PAGE =
            """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            """;

    private OnePage() {}

    /** A PDF with a comment, so that its content is its own. */
    public static byte[] pdf(String comment) {
        return bytes(PAGE + "% " + comment + "\n" + end(3, PAGE.length() + bytes(comment).length + 3));
    }

    /** What stands before the data of a fourth object, a stream of that length. */
    public static byte[] before(long length) {
        return bytes(PAGE + "4 0 obj<</Length %010d>>stream\n".formatted(length));
    }

    /** What stands behind the data; it is as long whatever the length. */
    public static byte[] behind(long length) {
        var close = "\nendstream endobj\n";
        return bytes(close + end(4, before(length).length + length + close.length()));
    }

    private static String end(int objects, long table) {
        var xref = new StringBuilder("xref\n0 %d\n0000000000 65535 f \n".formatted(objects + 1));
        for (int object = 1; object <= objects; object++) {
            int at = object < 4 ? PAGE.indexOf(object + " 0 obj") : PAGE.length();
            xref.append("%010d 00000 n \n".formatted(at));
        }
        return xref + "trailer<</Size %d/Root 1 0 R>>\nstartxref\n%010d\n%%%%EOF\n".formatted(objects + 1, table);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
