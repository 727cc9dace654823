package gov.newarea.onestop.certificate;

import static gov.newarea.onestop.form.FormFixtures.COMPANY;
import static gov.newarea.onestop.form.FormFixtures.RESTAURANT;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.RoomTest;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.CertificateKind;
import gov.newarea.onestop.catalog.CertificateKind.Layout;
import gov.newarea.onestop.certificate.content.CertificateText;
import gov.newarea.onestop.certificate.content.FormWords;
import gov.newarea.onestop.form.FormDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** Prints papers with every field at its longest, and looks where each character stands. */
@RoomTest
@WithUserDetails("service-centre.window")
@Tag("once")
class LongPaperTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Path SHOWN = Path.of("target/papers");

    @Autowired
    private Catalog catalog;

    @Autowired
    private Typesetter typesetter;

    @Autowired
    private Press press;

    @Autowired
    private LetterOffice letters;

    @Autowired
    private SheetFitter fitter;

    @Autowired
    private LineBreaks breaks;

    @ParameterizedTest
    @ValueSource(strings = {"汉", "W", "𬸘", "汉字 and words, "})
    void certificatesMakeRoomForEveryFieldAtItsLongest(String letter) throws IOException {
        for (var kind : catalog.certificates()) {
            for (var organ : List.of("industry-commerce", "food-drug")) {
                var pages = PaperBoxes.of(print(certificate(kind, letter, organ), kind.code() + "-longest"));

                assertThat(pages).allSatisfy(page -> {
                    assertThat(page.overlaps()).isEmpty();
                    assertThat(page.outside(17, 17, 280, 194)).isEmpty();
                    assertThat(page.seals()).hasSize(1).allSatisfy(seal -> assertThat(page.at(seal))
                            .allMatch(glyph -> glyph.order() > seal.order())
                            .allMatch(glyph -> glyph.box().getMinY() > 148));
                });
            }
        }
    }

    @Test
    void losesNoCharacterOfATextThatIsCarriedOver() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("名称", "长春北湖光电科技有限公司");
        texts.put("经营范围", "技术服务、软件开发 and (other) services；".repeat(400));
        texts.put("住所", "硅谷大街与超越大街交汇处𬸘".repeat(60));

        var fitted = fitter.fit(texts, new Column(132, 108));

        for (var row : fitted.rows()) {
            var rest = fitted.carried().stream()
                    .filter(carried -> carried.caption().equals(row.caption()))
                    .map(FittedRows.Carried::text)
                    .collect(joining());
            assertThat(String.join("", row.lines()) + rest).isEqualTo(texts.get(row.caption()));
        }
        assertThat(fitted.carried()).extracting(FittedRows.Carried::caption).containsExactly("经营范围", "住所");
        var pages = fitter.pages(fitted.carried(), new Column(180, 118));
        assertThat(pages.stream()
                        .flatMap(List::stream)
                        .map(SheetFitter.Line::text)
                        .collect(joining()))
                .isEqualTo(fitted.carried().stream()
                        .map(carried -> carried.caption() + carried.text())
                        .collect(joining()));
    }

    @Test
    void breaksLinesAsTheyAreRead() {
        assertThat(breaks.of("甲乙丙，丁戊", 4)).containsExactly("甲乙丙，", "丁戊");
        assertThat(breaks.of("甲乙丙丁，戊", 4)).containsExactly("甲乙丙", "丁，戊");
        assertThat(breaks.of("ab WWWWWWWWWWWW", 4).get(0)).isEqualTo("ab ");
        assertThat(breaks.of("", 4)).isEmpty();
    }

    @Test
    void aDomicileOf109CharactersStaysClearOfOrganAndSeal() throws IOException {
        var kind = licence();
        var fields = new HashMap<>(fields(kind, "汉"));
        fields.putAll(Map.of(
                "address",
                "吉林省长春市长春新区" + "硅谷大街与超越大街交汇处科技企业加速器".repeat(5) + "七层",
                "scope",
                "软件开发；技术服务。",
                "name",
                "长春北湖光电科技有限公司",
                "capital",
                "壹佰万元整",
                "copies",
                "1"));

        var page = PaperBoxes.of(print(certificate(kind, fields, "industry-commerce"), "licence-109"))
                .get(0);

        assertThat(page.overlaps()).isEmpty();
        assertThat(page.text()).contains("加速器七层").doesNotContain("下转续页");
        assertThat(page.at(page.seals().get(0))).allMatch(glyph -> glyph.box().getMinY() > 148);
    }

    @ParameterizedTest
    @EnumSource
    void lettersMakeRoomForEveryFieldAtItsLongest(LetterKind kind) throws IOException {
        for (var letter : List.of("汉", "W", "a long reason in words and 汉字, ")) {
            var content = new HashMap<String, Object>(content(letter));
            var sent = new Letter(
                    "id",
                    CertificateFixtures.aFiling(),
                    kind,
                    "长新不受〔2026〕0123号",
                    "industry-commerce",
                    Map.copyOf(content),
                    DAY);
            var pdf = press.print(typesetter.set(sent), DAY);
            keep(pdf, "letter-" + kind.template() + "-longest");

            var pages = PaperBoxes.of(pdf);
            assertThat(pages).allSatisfy(page -> {
                assertThat(page.overlaps()).isEmpty();
                assertThat(page.outside(20.5, 25, 190, 277)).isEmpty();
                assertThat(page.seals()).allSatisfy(seal -> {
                    var covered = page.at(seal);
                    assertThat(covered).allMatch(glyph -> glyph.order() > seal.order());
                    assertThat(covered.stream().map(PaperBoxes.Glyph::text).toList())
                            .allMatch("长春新区工商行政管理局2026年11月24日"::contains);
                });
            });
            assertThat(pages.stream().mapToInt(page -> page.seals().size()).sum())
                    .isEqualTo(1);
        }
    }

    @Test
    void letterStandsOnTheCoreOfTheStandard() throws IOException {
        var content = Map.<String, Object>of(
                "applicant", "张三", "bundle", "开办餐饮店", "number", "220100-20261124-0001", "withdrawnOn", DAY);
        var letter = letters.send(CertificateFixtures.aFiling(), LetterKind.WITHDRAWAL, "industry-commerce", content);

        var page = PaperBoxes.of(letters.pdf(letter.id())).get(0);

        var seal = page.seals().get(0).disc();
        var day = page.at(page.seals().get(0));
        assertThat(page.outside(27.5, 29, 184.5, 262)).isEmpty();
        assertThat(day).extracting(PaperBoxes.Glyph::text).contains("工", "商", "行", "年", "月");
        assertThat(seal.getWidth()).isBetween(39.0, 42.0);
        var last = page.glyphs().stream()
                .filter(glyph -> glyph.text().equals("日")
                        && glyph.order() > page.seals().get(0).order())
                .findFirst()
                .orElseThrow()
                .box();
        assertThat(184 - last.getMaxX()).isBetween(4 * 5.64 - 2, 4 * 5.64 + 2);
        assertThat(last.getMaxY()).isBetween(seal.getCenterY(), seal.getMaxY());
        assertThat(day.stream()
                        .mapToDouble(glyph -> glyph.box().getCenterX())
                        .average()
                        .orElseThrow())
                .isBetween(seal.getCenterX() - 2, seal.getCenterX() + 2);
    }

    private Map<String, Object> content(String letter) {
        var content = new HashMap<String, Object>();
        content.put("applicant", letter.repeat(80 / letter.length()) + "（筹）");
        content.put("bundle", letter.repeat(40 / letter.length()));
        content.put("number", "CXQ-2026-000123");
        for (var day :
                List.of("receivedOn", "checkBy", "acceptedOn", "dueOn", "promisedOn", "correctBy", "deliverBy")) {
            content.put(day, DAY);
        }
        content.putAll(Map.of("withdrawnOn", DAY, "supplyBy", DAY, "provisional", true));
        var long500 = letter.repeat(500 / letter.length());
        var row = Map.of(
                "target", letter.repeat(60 / letter.length()),
                "reason", long500.repeat(4),
                "note", long500,
                "item", letter.repeat(60 / letter.length()),
                "name", letter.repeat(80 / letter.length()),
                "number", "长新食许〔2026〕000001号",
                "department", letter.repeat(30 / letter.length()));
        var rows = new ArrayList<Object>();
        for (int i = 0; i < 4; i++) {
            rows.add(row);
        }
        List.of("materials", "points", "reasons", "items", "certificates", "documents")
                .forEach(list -> content.put(list, rows));
        content.put("reason", long500.repeat(4));
        content.put("whereToGo", long500);
        content.put("receivedBy", letter.repeat(100 / letter.length()));
        content.put("channel", letter.repeat(200 / letter.length()));
        return content;
    }

    private CertificateKind licence() {
        return catalog.certificates().stream()
                .filter(kind -> kind.layout() == Layout.LICENCE)
                .findFirst()
                .orElseThrow();
    }

    private Certificate certificate(CertificateKind kind, String letter, String organ) {
        return certificate(kind, fields(kind, letter), organ);
    }

    private static Certificate certificate(CertificateKind kind, Map<String, String> fields, String organ) {
        return new Certificate(
                "id",
                "长新烟零〔2026〕000001号",
                CertificateFixtures.aFiling(),
                "item",
                kind.code(),
                fields.getOrDefault("name", "汉".repeat(80)),
                "91220100MA3A00028Q",
                organ,
                fields,
                DAY,
                Certificate.State.VALID,
                "token");
    }

    /** What the certificate says if every answer of the form that it rests on is as long as it may be. */
    private Map<String, String> fields(CertificateKind kind, String letter) {
        var paths = kind.lines().stream()
                .flatMap(line -> line.parts().stream())
                .flatMap(part -> part.from().stream())
                .toList();
        var form = Stream.of(COMPANY, RESTAURANT)
                .max((one, other) -> Long.compare(known(one, paths), known(other, paths)))
                .orElseThrow();
        var words = new FormWords(new LongestAnswers(form, letter).data(), form);
        var text = new CertificateText(words, DAY, Optional.of(Period.ofYears(5)), () -> "91220100MA3A00028Q");
        var fields = new HashMap<>(text.of(kind));
        fields.computeIfPresent("copies", (key, copies) -> "1");
        return fields;
    }

    private static long known(FormDefinition form, List<String> paths) {
        return paths.stream().filter(path -> form.field(path).isPresent()).count();
    }

    private byte[] print(Certificate certificate, String name) throws IOException {
        var pdf = press.print(typesetter.set(certificate, false), DAY);
        keep(pdf, name);
        return pdf;
    }

    private static void keep(byte[] pdf, String name) throws IOException {
        Files.createDirectories(SHOWN);
        Files.write(SHOWN.resolve(name + ".pdf"), pdf);
    }
}
