package gov.newarea.onestop.filing.opening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "租赁合同.pdf, PDF, 租赁合同.pdf",
        "租赁合同.PDF, PDF, 租赁合同.pdf",
        "photo.jfif, JPG, photo.jpg",
        "photo.JPEG, JPG, photo.jpg",
        "photo.jpg, PNG, photo.png",
        "合同, PDF, 合同.pdf",
        "合同.pdf.pdf, PDF, 合同.pdf",
        "lease.pdf.exe, PDF, lease.pdf",
        "invoice.docm, DOCX, invoice.docx",
        "章程 v1.2, PDF, 章程 v1.2.pdf",
        "2026.11.24 决议.ofd, OFD, 2026.11.24 决议.ofd",
        "../../x.pdf, PDF, x.pdf",
        "..\\..\\x.pdf, PDF, x.pdf",
        "C:\\Users\\张三\\桌面\\章程.pdf, PDF, 章程.pdf",
        "/etc/passwd, PDF, passwd.pdf",
        "CON.pdf, PDF, _CON.pdf",
        "nul, PDF, _nul.pdf",
        "lpt1.tar.pdf, PDF, _lpt1.tar.pdf",
        "console.pdf, PDF, console.pdf",
        "'a<b>:\"c|d?*.pdf', PDF, a_b___c_d__.pdf",
        "...., PDF, 章程.pdf",
        "'', PDF, 章程.pdf",
        ".pdf, PDF, 章程.pdf",
        "' 章程 . pdf', PDF, 章程 . pdf.pdf",
        "'  a   b .pdf ', PDF, a b.pdf",
        "🏠户型图.jpg, JPG, 🏠户型图.jpg"
    })
    void endsAsTheContentSaysAndIsSafe(String given, FileFormat format, String kept) {
        assertThat(FileName.of(given, format, "章程")).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "a\u0000b\u0007c.pdf, abc.pdf",
        "lease\u202efdp.exe, leasefdp.pdf",
        "a\u200b\u2066b\ufeff.pdf, ab.pdf",
        "a\u2028b.pdf, ab.pdf",
        "\ud83d.pdf, 章程.pdf",
        "e\u0301tude.pdf, \u00e9tude.pdf"
    })
    void holdsNoInvisibleMarks(String given, String kept) {
        assertThat(FileName.of(given, FileFormat.PDF, "章程")).isEqualTo(kept);
    }

    @Test
    void isKeptWholeUpToTwoHundredCharactersAndShortenedBeyond() {
        assertThat(FileName.of("长".repeat(140) + ".pdf", FileFormat.PDF, "章程")).isEqualTo("长".repeat(140) + ".pdf");
        assertThat(FileName.of("长".repeat(300) + ".pdf", FileFormat.PDF, "章程")).isEqualTo("长".repeat(200) + ".pdf");
        assertThat(FileName.of("a" + "🏠".repeat(300) + ".jpg", FileFormat.JPG, "图"))
                .isEqualTo("a" + "🏠".repeat(99) + ".jpg");
    }

    @Test
    void staysAsItIsWhenMadeAgain() {
        for (var given : new String[] {"CON", "a.pdf.exe", "  .x. ", "长".repeat(300), "../a:b.jfif"}) {
            var once = FileName.of(given, FileFormat.JPG, "图");

            assertThat(FileName.of(once, FileFormat.JPG, "图")).isEqualTo(once);
        }
    }
}
