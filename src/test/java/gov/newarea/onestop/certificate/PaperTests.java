package gov.newarea.onestop.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import gov.newarea.onestop.Localized;
import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.RoomTest;
import gov.newarea.onestop.filing.FilingId;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
@WithUserDetails("service-centre.window")
@Tag("once")
class PaperTests {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final double MM = 72 / 25.4;
    private static final String SCOPE =
            "许可项目：食品销售；餐饮服务。（依法须经批准的项目，经相关部门批准后方可开展经营活动，具体经营项目以相关部门批准文件或许可证件为准）一般项目：外卖递送服务；餐饮管理；会议及展览服务；软件开发。（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）";
    private static final Path SHOWN = Path.of("target/papers");

    @Autowired
    private LetterOffice letters;

    @Autowired
    private CertificateOffice certificates;

    @Autowired
    private Certificates register;

    @Autowired
    private TransactionTemplate transactions;

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
    void printsTextThatOnlyLooksLikeADateAsTyped() throws IOException {
        var content = content();
        content.put("reason", "2026-02-30");
        var letter = letters.send(filing, LetterKind.WITHDRAWAL, "service-centre", content);

        assertThat(text(letters.pdf(letter.id()), "letter-withdrawal-day")).contains("2026-02-30");
    }

    @Test
    void namesTheRemediesOnARefusal() throws IOException {
        var letter = letters.send(filing, LetterKind.REFUSAL, "industry-commerce", content());

        var text = text(letters.pdf(letter.id()), "letter-refusal-organ");

        assertThat(text.replaceAll("\\s", "")).contains("60日内依法申请行政复议", "6个月内依法向人民法院提起行政诉讼", "与规划不符");
    }

    @Test
    void promisesNoUnpublishedDayAndDoesNotCallMissingMaterialsComplete() throws IOException {
        var content = content();
        content.remove("promisedOn");
        content.putAll(Map.of("countedDays", 10, "toFollow", true, "provisional", true));
        var letter = letters.send(filing, LetterKind.ACCEPTANCE, "service-centre", content);

        var text = text(letters.pdf(letter.id()), "letter-acceptance-unset").replaceAll("\\s", "");

        assertThat(text)
                .contains("公布前按10个工作日", "由新区公布", "主要材料齐全", "以重新计算的日期为准", "afterpublicationapplies")
                .doesNotContain("我机关承诺", "，材料齐全", "Weundertake");
    }

    @Test
    void saysOfAPartRefusalThatTheRestIsDecidedElsewhere() throws IOException {
        var content = content();
        content.put("inPart", true);
        var letter = letters.send(filing, LetterKind.REFUSAL, "industry-commerce", content);

        var text = text(letters.pdf(letter.id()), "letter-refusal-part").replaceAll("\\s", "");

        assertThat(text).contains("下列事项", "与规划不符", "60日内依法申请行政复议");
    }

    @Test
    void printsTheBusinessLicenceAndItsDuplicatesWithEverythingTheLawAsksFor() throws Exception {
        var licence = licence(fields("scope", SCOPE, "copies", "2"));

        var pages = pages(licence, "business-licence");

        assertThat(pages).hasSize(3).allSatisfy(page -> assertThat(page)
                .contains(
                        String.valueOf(licence.creditCode()),
                        licence.number(),
                        "𠮷林长白山水饺有限公司",
                        "有限责任公司(自然人投资或控股)",
                        "王𠮷",
                        "伍拾万元整",
                        "2026年11月24日",
                        "吉林省长春市长春新区硅谷大街1198号科技企业加速器A座1207室",
                        SCOPE,
                        "长春新区工商行政管理局",
                        "国家企业信用信息公示系统网址：http://www.gsxt.gov.cn")
                .doesNotContain("下转续页", "营业期限", "2046"));
        assertThat(pages.get(0)).contains("（正本）").doesNotContain("副本");
        assertThat(pages.get(1)).contains("副本编号：2-1");
        assertThat(pages.get(2)).contains("副本编号：2-2");
    }

    @Test
    void sealsEveryPageOfTheLicenceAndLeadsItsReaderToTheVerification() throws Exception {
        var licence = licence(fields("scope", SCOPE, "copies", "1"));

        try (var document = Loader.loadPDF(certificates.pdf(licence.id()))) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var picture = new PDFRenderer(document).renderImageWithDPI(page, 200);

                assertThat(redPoints(picture)).isGreaterThan(10_000);
                assertThat(qrCode(picture)).endsWith("/verify/" + licence.verifyToken());
            }
        }
    }

    /** Characters of extensions B to F, as GB 18030-2022 level 3 asks for; a face is read for each. */
    @ParameterizedTest
    @ValueSource(
            strings = {"𠀀𠮷𡈽𡵅𢒯𢧐", "𣇵𣏌𤋮𤩽𥇍𥊚", "𦒨𦭘𧾷𨂊𩸽𪚲", "𪜎𫍯𫓧𫖯", "𫝀𫝈𫞩𫠝", "𫠡𬎆𬭼𬱟𬸘", "𭕘𭽡𮛀𮯠"
            })
    void printsCharactersThatAreRareInNames(String rare) throws IOException {
        var content = content();
        content.put("applicant", rare + "食品店");

        var letter = letters.send(filing, LetterKind.ACCEPTANCE, "service-centre", content);

        assertThat(text(letters.pdf(letter.id()), "letter-rare"))
                .contains(rare + "食品店")
                .doesNotContain("#");
    }

    @ParameterizedTest
    @ValueSource(strings = {"한글", "😀", "ก", "\uE000", "𖿠"})
    void issuesNothingThatItCannotPrint(String foreign) {
        var content = content();
        content.put("reasons", List.of(Map.of("name", "原因" + foreign)));

        assertThatThrownBy(() -> letters.send(filing, LetterKind.REFUSAL, "industry-commerce", content))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.details(Locale.ENGLISH))
                        .containsExactly(foreign.codePoints()
                                .distinct()
                                .mapToObj(Character::toString)
                                .collect(Collectors.joining())));
        assertThat(letters.of(filing)).isEmpty();
    }

    @Test
    void carriesALongScopeOverToPagesOfItsOwn() throws Exception {
        var scope = "一般项目：" + "技术服务；".repeat(2_000) + "到此为止。";
        var licence = licence(fields("scope", scope, "copies", "1"));

        var pages = pages(licence, "business-licence-long");

        int more = pages.size() / 2 - 1;
        assertThat(pages).hasSizeGreaterThan(4).hasSize(2 + 2 * more);
        assertThat(pages.get(0)).contains("下转续页", "（正本）", "本证照为示例");
        assertThat(pages.get(more)).contains("到此为止。", "第" + more + "页，共" + more + "页");
        assertThat(pages.get(more + 1)).contains("下转续页", "副本编号：1-1");
        assertThat(String.join("", pages.subList(0, more + 1)).split("技术服务", -1))
                .hasSizeBetween(1_970, 2_001);
        assertThat(lowest(certificates.pdf(licence.id()), "技术服务")).isLessThan(183 * MM);
    }

    @Test
    void namesTheLinesOfEachPermitAsItsLawDoes() throws Exception {
        assertThat(permit("food-permit", "businessType", "餐饮服务经营者", "foodItems", "热食类食品制售；自制饮品制售"))
                .contains("经营场所长春市朝阳区硅谷大街1198号", "主体业态餐饮服务经营者", "经营项目热食类食品制售；自制饮品制售", "有效期至2031年11月23日");
        assertThat(permit("signboard", "signText", "松花小馆", "signSize", "宽4.2米，高0.9米", "signPosition", "门楣"))
                .contains("设置地点长春市朝阳区硅谷大街1198号", "招牌文字松花小馆", "规格宽4.2米，高0.9米", "设置位置门楣");
        assertThat(permit("fire-check", "shopName", "松花小馆", "area", "186.5平方米", "fireResponsible", "张三"))
                .contains("场所地址长春市朝阳区硅谷大街1198号", "场所名称松花小馆", "检查面积186.5平方米", "消防安全责任人张三");
        assertThat(permit("tobacco-retail", "legalRepresentative", "张三", "retailForm", "柜台零售"))
                .contains("经营场所长春市朝阳区硅谷大街1198号", "法定代表人（负责人）张三", "经营业态柜台零售");
    }

    @Test
    void printsTheSameBytesFromTheSameContent() {
        var letter = letters.send(filing, LetterKind.ACCEPTANCE, "service-centre", content());
        var first = press.print(typesetter.set(letter), letter.issuedOn());

        var second = press.print(typesetter.set(letters.require(letter.id())), letter.issuedOn());

        assertThat(second).isEqualTo(first).isEqualTo(letters.pdf(letter.id()));
    }

    /** Measures processor time, because elapsed time depends on the load of the machine. */
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

    private Certificate licence(Map<String, String> fields) {
        certificates.reserveOrganisationCode(filing);
        var code = certificates.assignCreditCode(filing);
        return issued("business-licence", "company-registration", "𠮷林长白山水饺有限公司", code, fields, "industry-commerce");
    }

    private Certificate issued(
            String kind, String item, String holder, @Nullable String code, Map<String, String> fields, String organ) {
        return transactions.execute(inside -> {
            var certificate = new Certificate(
                    UUID.randomUUID().toString(),
                    register.nextNumber(kind, DAY),
                    filing,
                    item,
                    kind,
                    holder,
                    code,
                    organ,
                    fields,
                    DAY,
                    Certificate.State.VALID,
                    VerifyToken.next());
            register.add(certificate);
            return certificate;
        });
    }

    private static Map<String, String> fields(String... more) {
        var fields = new HashMap<String, String>();
        fields.put("name", "𠮷林长白山水饺有限公司");
        fields.put("type", "有限责任公司(自然人投资或控股)");
        fields.put("address", "吉林省长春市长春新区硅谷大街1198号科技企业加速器A座1207室");
        fields.put("legalRepresentative", "王𠮷");
        fields.put("capital", "伍拾万元整");
        fields.put("establishedOn", "2026-11-24");
        fields.put("term", "2026年11月24日至2046年11月23日");
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private String permit(String kind, String... lines) throws IOException {
        var fields = fields(lines);
        fields.put("address", "长春市朝阳区硅谷大街1198号");
        fields.put("validUntil", "2031-11-23");
        var permit = issued(kind, kind, "𠮷林饺子馆", null, fields, "food-drug");
        var text = text(certificates.pdf(permit.id()), kind);
        assertThat(text).contains(permit.number(), "𠮷林饺子馆");
        return text.replaceAll("\\s", "");
    }

    /** The text of each page, one column after the other, without spaces. */
    private List<String> pages(Certificate certificate, String name) throws IOException {
        var pdf = certificates.pdf(certificate.id());
        text(pdf, name);
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s", ""));
            }
            return pages;
        }
    }

    /** The distance in points from the top of the page to the lowest line with that word. */
    private static double lowest(byte[] pdf, String word) throws IOException {
        var lowest = new double[1];
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    if (text.contains(word)) {
                        positions.forEach(position -> lowest[0] = Math.max(lowest[0], position.getYDirAdj()));
                    }
                }
            }.getText(document);
        }
        return lowest[0];
    }

    private static long redPoints(BufferedImage picture) {
        return points(picture)
                .filter(point -> (point >> 16 & 0xff) > 180 && (point >> 8 & 0xff) < 90 && (point & 0xff) < 90)
                .count();
    }

    private static String qrCode(BufferedImage picture) throws Exception {
        var source = new RGBLuminanceSource(
                picture.getWidth(), picture.getHeight(), points(picture).toArray());
        var hints = Map.of(DecodeHintType.TRY_HARDER, true);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), hints)
                .getText();
    }

    private static IntStream points(BufferedImage picture) {
        return Arrays.stream(
                picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()));
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
