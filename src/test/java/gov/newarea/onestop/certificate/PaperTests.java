package gov.newarea.onestop.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.filing.FilingId;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@CertificateRoom
class PaperTests {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Path SHOWN = Path.of("target/papers");

    @Autowired
    private LetterOffice letters;

    @Autowired
    private CertificateOffice certificates;

    @Autowired
    private Press press;

    @Autowired
    private Typesetter typesetter;

    private final FilingId filing = CertificateFixtures.aFiling();

    @ParameterizedTest
    @EnumSource
    void printsEveryKindOfLetterWithItsNumberAndItsApplicant(LetterKind kind) throws IOException {
        var letter = letters.send(filing, kind, "service-centre", content());

        var text = text(letters.pdf(letter.id()), "letter-" + kind.template());

        assertThat(text)
                .contains(letter.number())
                .contains("𠮷林长白山水饺有限公司")
                .contains("长春新区政务服务中心")
                .contains("The Chinese text is the official one")
                .doesNotContain("??");
    }

    @Test
    void namesTheRemediesOnARefusal() throws IOException {
        var letter = letters.send(filing, LetterKind.REFUSAL, "industry-commerce", content());

        var text = text(letters.pdf(letter.id()), "letter-refusal-organ");

        assertThat(text.replaceAll("\\s", "")).contains("60日内依法申请行政复议", "6个月内依法向人民法院提起行政诉讼", "与规划不符");
    }

    @Test
    void printsTheBusinessLicenceWithItsCodeAndARareCharacter() throws IOException {
        certificates.reserveOrganisationCode(filing);
        var code = certificates.assignCreditCode(filing, "220101");
        var licence = certificates.issue(
                filing, "business-licence", "company-registration", "𠮷林长白山水饺有限公司", licence(), "industry-commerce");

        var text = text(certificates.pdf(licence.id()), "business-licence");

        assertThat(licence.creditCode()).isEqualTo(code);
        assertThat(text).contains(code, licence.number(), "𠮷林长白山水饺有限公司", "王𠮷", "长春新区工商行政管理局");
    }

    @Test
    void printsAnyOtherCertificate() throws IOException {
        var fields = Map.of("address", "长春市朝阳区硅谷大街 1198 号", "scope", "热食类食品制售", "validUntil", "2031-11-23");
        var permit = certificates.issue(filing, "food-permit", "food-permit", "𠮷林饺子馆", fields, "food-drug");

        var text = text(certificates.pdf(permit.id()), "food-permit");

        assertThat(text).contains(permit.number(), "𠮷林饺子馆", "热食类食品制售", "2031年11月23日");
    }

    @Test
    void printsTheSameBytesFromTheSameContent() {
        var letter = letters.send(filing, LetterKind.ACCEPTANCE, "service-centre", content());
        var first = press.print(typesetter.set(letter), letter.issuedOn());

        var second = press.print(typesetter.set(letters.require(letter.id())), letter.issuedOn());

        assertThat(second).isEqualTo(first).isEqualTo(letters.pdf(letter.id()));
    }

    /** Processor time, so that a busy machine does not make the paper look slow. */
    @Test
    void printsALetterInLessThanASecond() {
        var letter = letters.send(filing, LetterKind.CORRECTION, "service-centre", content());
        press.print(typesetter.set(letter), letter.issuedOn());
        var before = THREADS.getCurrentThreadCpuTime();

        press.print(typesetter.set(letter), letter.issuedOn());

        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(1));
    }

    private static Map<String, Object> content() {
        var content = new HashMap<String, Object>();
        content.put("applicant", "𠮷林长白山水饺有限公司");
        content.put("bundle", new Localized("开办餐饮店", "Opening a restaurant"));
        content.put("number", "CXQ-2026-000123");
        for (var day : List.of(
                "receivedOn",
                "checkBy",
                "acceptedOn",
                "dueOn",
                "promisedOn",
                "correctBy",
                "deliverBy",
                "withdrawnOn",
                "supplyBy")) {
            content.put(day, LocalDate.of(2026, 11, 24));
        }
        content.put(
                "materials",
                List.of(Map.of("name", "营业场所使用证明", "department", "工商局"), Map.of("name", "平面布置图", "department", "消防")));
        content.put(
                "points",
                List.of(
                        Map.of(
                                "target",
                                "平面布置图",
                                "reason",
                                "与规划不符，未标注疏散通道",
                                "note",
                                "请按实际尺寸重新绘制，并标注两处安全出口",
                                "department",
                                "公安消防大队"),
                        Map.of("target", "经营范围", "reason", "表述不规范", "note", "请从行业分类中选择", "department", "工商局")));
        content.put(
                "reasons",
                List.of(Map.of(
                        "item", new Localized("户外招牌", "Outdoor signboard"), "department", "城管执法局", "reason", "与规划不符")));
        content.put(
                "items",
                List.of(Map.of("item", new Localized("食品经营许可", "Food business permit"), "department", "食药监局")));
        content.put("certificates", List.of(Map.of("name", "食品经营许可证", "number", "长新食许〔2026〕000001号")));
        content.put("documents", List.of(Map.of("name", "食品经营许可证", "number", "长新食许〔2026〕000001号")));
        content.put("reason", "本事项依法不需要取得行政许可");
        content.put("whereToGo", "长春市规划局");
        content.put("receivedBy", "王𠮷");
        content.put("channel", "窗口领取");
        return content;
    }

    private static Map<String, String> licence() {
        return Map.of(
                "name", "𠮷林长白山水饺有限公司",
                "type", "有限责任公司（自然人投资或控股）",
                "address", "吉林省长春市长春新区硅谷大街1198号科技企业加速器A座1207室",
                "legalRepresentative", "王𠮷",
                "capital", "人民币伍拾万元整",
                "establishedOn", "2026-11-24",
                "scope",
                        "许可项目：食品销售；餐饮服务。（依法须经批准的项目，经相关部门批准后方可开展经营活动，具体经营项目以相关部门批准文件或许可证件为准）一般项目：食品销售（仅销售预包装食品）；外卖递送服务；餐饮管理；会议及展览服务；软件开发；技术服务、技术开发、技术咨询、技术交流、技术转让、技术推广。",
                "duplicate", "1-1");
    }

    private static String text(byte[] pdf, String name) throws IOException {
        Files.createDirectories(SHOWN);
        Files.write(SHOWN.resolve(name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }
}
