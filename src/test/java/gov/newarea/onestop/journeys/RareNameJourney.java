package gov.newarea.onestop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.TestClock;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.form.SampleForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A name with a character of extension E, from the form to the licence; what cannot be printed is told before the filing. */
@Journey
@Tag("once")
class RareNameJourney {

    private static final String RARE = "\uD870\uDF86湖丙寅";
    private static final Path PICTURES = Path.of("target/journeys");

    @RegisterExtension
    static final OpenHouse house = new OpenHouse();

    @LocalServerPort
    int port;

    @Autowired
    SpineFixtures spine;

    @Autowired
    Officers officers;

    @Autowired
    CertificateOffice certificates;

    @Test
    void aRareNameIsPrintedOnTheLicence() throws IOException {
        try (var applicant = house.visitor(port).signIn("applicant")) {
            applicant.open("/items?q=%E5%BC%80%E5%85%AC%E5%8F%B8").follow("企业开办");
            var filing = Applicants.begin(applicant);
            isToldWhatCannotBePrinted(applicant, filing);
            applicant.open("/apply/" + filing.value());
            Applicants.fillSections(applicant, SampleForms.company(RARE, TestClock.TODAY));
            Applicants.uploadEverything(applicant);
            Applicants.submit(applicant, filing);
            applicant
                    .open("/filings/" + filing.value() + "/submitted")
                    .sees(RARE)
                    .look("submitted-rare");
            spine.acceptSubmitted(filing);
            spine.grantBranches(filing);
            deciderSeesItBeforeTheGrant(filing);
            officers.awaitsEnd(filing);

            applicant.open("/filings/" + filing.value()).sees(RARE).look("filing-rare");
            var licence = applicant.download("营业执照");
            assertThat(Papers.text(licence)).contains("长春" + RARE + "科技有限公司").doesNotContain("#");
            keepPicture(licence);
        }
    }

    /** Extension G, an emoji, Hangul: told at the name, and nothing is filed. */
    private static void isToldWhatCannotBePrinted(Visitor applicant, FilingId filing) {
        for (var foreign : List.of("\uD883\uDEDD湖丙", "😀湖丙", "한글湖")) {
            applicant.open("/apply/" + filing.value() + "/sections/name");
            applicant.page.locator("[name='name.nameTradeName']").fill(foreign);
            applicant.press("保存并继续");
            applicant.sees("无法印在证照上");
            applicant.look("name-unprintable-" + Integer.toHexString(foreign.codePointAt(0)));
            applicant.open("/apply/" + filing.value() + "/check");
            assertThat(applicant.page.locator("#declared").count()).isZero();
        }
    }

    private void deciderSeesItBeforeTheGrant(FilingId filing) {
        try (var decider = house.visitor(port).signIn("industry-commerce.decider")) {
            officers.claims(decider, filing, "approve-registration", "company-registration");
            decider.page.waitForFunction(
                    "() => [...document.querySelectorAll('.os-specimen img')].some(one => one.complete && one.naturalWidth > 0)");
            decider.look("case-approve-preview");
            assertThat(certificates.of(filing)).isEmpty();
            officers.finish(decider, "grant", "");
        }
    }

    private static void keepPicture(byte[] licence) throws IOException {
        Files.createDirectories(PICTURES);
        try (var document = Loader.loadPDF(licence)) {
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(0, 100),
                    "png",
                    PICTURES.resolve("licence-rare.png").toFile());
        }
    }
}
