package gov.newarea.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and what it means. */
class TypedTests {

    private static final String NO_BREAK = "\u00A0";

    /** Signs that people paste without seeing it: from PDF files, chats, spreadsheets, other keyboards. */
    private static final List<String> PASTED = List.of(
            "长",
            "春",
            "方",
            "a",
            "B",
            "7",
            "⻓",
            "⽅",
            "⺠",
            "⾦",
            "豈",
            "é",
            "e\u0301",
            "\u200B",
            "\u200E",
            "\u202E",
            "\uFEFF",
            "\u00AD",
            "\uFE0F",
            "\uDB40\uDD00",
            " ",
            "　",
            NO_BREAK,
            "\t",
            "\n",
            "\r\n",
            "\u2028",
            "Ａ",
            "１",
            "（",
            "）",
            "·",
            "•",
            "・",
            "—",
            "-",
            "﹣",
            "㎡",
            "①",
            "😀",
            "𬎆",
            "\uD800",
            "\u3164",
            "々",
            "〇",
            "ﬁ",
            "İ",
            "ß",
            "K",
            "長",
            "個",
            "峯",
            "昇",
            "𠏢");

    @ParameterizedTest
    @CsvSource({"⻓⽅⺠光, 长方民光", "⾦⼭⽯, 金山石", "⻰⻢⻅, 龙马见", "豈更車, 豈更車", "Cafe\u0301, Café", "ＡＢＣ１２３, ABC123"})
    void aSignThatOnlyLooksLikeACharacterBecomesTheCharacter(String pasted, String meant) {
        assertThat(Typed.text(pasted)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "长\u200B春",
                "\u202E长春\u202C",
                "\uFEFF长春",
                "长\u00AD春",
                "长\uDB40\uDD00春",
                "长\uFE0F春",
                "长\u3164春",
                "　长春 ",
                "\u2028长春"
            })
    void marksThatNobodySeesAreTakenOff(String pasted) {
        assertThat(Typed.text(pasted)).isEqualTo("长春");
    }

    @Test
    void blanksOfAllKindsAreJoinedAndThoseAroundTheTextGo() {
        assertThat(Typed.text("　硅谷大街 \t" + NO_BREAK + "1198号\r\nA座 ")).isEqualTo("硅谷大街 1198号 A座");
    }

    @Test
    void punctuationOfChineseTextStays() {
        assertThat(Typed.text("长春北湖（中国）有限公司，第二行：“好”。")).isEqualTo("长春北湖（中国）有限公司，第二行：“好”。");
    }

    @ParameterizedTest
    @CsvSource({
        "科 技, 科技",
        "买买提•吐尔逊, 买买提·吐尔逊",
        "买买提・吐尔逊, 买买提‧吐尔逊",
        "ABC Trading, abc　TRADING",
        "北湖（中国）, 北湖(中国)",
        "“北湖”, 北湖",
        "⽅⺠, 方民",
        "Straße, STRASSE",
        "長春北湖, 长春北湖",
        "眾合, 众合",
        "衆合, 众合",
        "個人, 个人",
        "箇人, 个人",
        "高峯, 高峰",
        "羣英, 群英",
        "笑咲, 笑笑",
        "紙業, 纸业",
        "帋業, 纸业",
        "鑽石, 钻石",
        "陳氏兄弟, 陈氏兄弟",
        "滙豐, 汇丰",
        "藴蘊, 蕴蕴",
        "後面, 后面",
        "麪麵, 面面",
        "臺灣, 台湾"
    })
    void namesThatDifferInNothingThatCountsAreTheSame(String one, String other) {
        assertThat(Typed.key(one)).isEqualTo(Typed.key(other));
    }

    @ParameterizedTest
    @CsvSource({"科技, 科枝", "北湖一, 北湖二", "A1, A2", "😀, 😂", "毕昇, 毕升", "陶喆, 陶哲", "乾坤, 干坤", "沈阳, 沉阳"})
    void namesThatDifferInALetterAreNot(String one, String other) {
        assertThat(Typed.key(one)).isNotEqualTo(Typed.key(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "长新食〔2026〕0001号",
                "长新食[2026]0001号",
                "长新食（2026）0001号",
                "长新食(2026) 0001 号",
                "长新食【2026】０００１号",
                " 长新食 〔２０２６〕0001号\u200B",
                "长新食［2026］0001号"
            })
    void theNumberOfADocumentIsReadWhateverBracketsItHas(String typed) {
        assertThat(Typed.documentNumber(typed)).isEqualTo("长新食〔2026〕0001号");
    }

    @ParameterizedTest
    @CsvSource({
        "138-0013-8000, 13800138000",
        "0138 0013 8000, 13800138000",
        "+86 (0)138 0013 8000, 13800138000",
        "138 0013 8000, 13800138000",
        "+86 138 0013 8000, 13800138000",
        "0086-13800138000, 13800138000",
        "１３８００１３８０００, 13800138000",
        "(0431)81234567, 0431-81234567",
        "（0431）8123 4567, 0431-81234567",
        "+86-431-81234567, 0431-81234567",
        "043181234567, 0431-81234567",
        "010-6655 1234, 010-66551234",
        "02166551234, 021-66551234",
        "0431-81234567-123, 0431-81234567-123",
        "0431-81234567转123, 0431-81234567-123",
        "81234567, 81234567",
        "400-820-8820, 4008208820",
        "400 8208 820, 4008208820",
        "800-810-1234, 8008101234"
    })
    void aTelephoneNumberIsReadHoweverItIsGrouped(String typed, String meant) {
        assertThat(Typed.phone(typed)).isEqualTo(meant);
        assertThat(Typed.phone(meant)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "viel", "1380013800", "138001380001", "0431-123", "tel 13800138000"})
    void whatIsNoTelephoneNumberDoesNotBecomeOne(String typed) {
        assertThat(Typed.phone(typed)).doesNotMatch("1[3-9][0-9]{9}|0[0-9]{2,3}-[0-9]{7,8}");
    }

    @Test
    void mailAddressesNumbersAndCodesLoseWhatHasNoMeaningInThem() {
        assertThat(Typed.email(" ｚｈａｎｇ@example。org\u200B")).isEqualTo("zhang@example.org");
        assertThat(Typed.number("6222 0210-0111 2222 333")).isEqualTo("6222021001112222333");
        assertThat(Typed.code(" 9122 0101ma3a00002x ")).isEqualTo("91220101MA3A00002X");
        assertThat(Typed.narrow("　ＸＱ－２０２６ ")).isEqualTo("XQ-2026");
        assertThat(Typed.mobile("+86 138-0000-0000")).isEqualTo("13800000000");
        assertThat(Typed.narrow(null)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void readingTwiceChangesNothing(UnaryOperator<String> reading) {
        pasted(3_000).forEach(text -> assertThat(reading.apply(reading.apply(text)))
                .as(text.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining(" ")))
                .isEqualTo(reading.apply(text)));
    }

    static Stream<UnaryOperator<String>> readings() {
        return Stream.of(
                Typed::text,
                Typed::lines,
                Typed::narrow,
                Typed::number,
                Typed::code,
                Typed::identity,
                Typed::email,
                Typed::mobile,
                Typed::phone,
                Typed::documentNumber,
                Typed::folded,
                Typed::key);
    }

    /** So a name is found whether its key was made of what was typed or of what was kept. */
    @Test
    void whatIsKeptHasTheKeyOfWhatWasTyped() {
        pasted(3_000).forEach(text -> assertThat(Typed.key(Typed.text(text))).isEqualTo(Typed.key(text)));
    }

    /** So a key that an earlier rule made can be brought up to date without the text. */
    @Test
    void aKeyThatKnewNoVariantsHasTheKeyOfItsText() {
        pasted(3_000).forEach(text -> {
            var before = Typed.narrow(text).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
            var bare = before.replaceAll("[^\\p{L}\\p{N}\\p{M}]+", "");
            assertThat(Typed.key(bare.isEmpty() ? before : bare)).isEqualTo(Typed.key(text));
        });
    }

    @Test
    void whatIsKeptStaysAsItWasTyped() {
        assertThat(Typed.text("長春眾峯")).isEqualTo("長春眾峯");
    }

    @Test
    void everyHanCharacterHasAKeyOfOneCharacter() {
        IntStream.rangeClosed(0x3400, 0x323AF)
                .filter(Character::isIdeographic)
                .mapToObj(Character::toString)
                .forEach(character -> assertThat(Typed.key(Typed.key(character)))
                        .as(character)
                        .isEqualTo(Typed.key(character))
                        .satisfies(key ->
                                assertThat(key.codePointCount(0, key.length())).isOne()));
    }

    @Test
    void aLineBreakCountsOnce() {
        assertThat(Typed.within(5, " ab\r\ncd ")).isEqualTo("ab\ncd");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> Typed.within(3, "abcd")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refusal.details(Locale.ENGLISH)).containsExactly("3", "4");
        });
    }

    private static Stream<String> pasted(int texts) {
        var random = new Random(20261201);
        return IntStream.range(0, texts).mapToObj(n -> random.ints(random.nextInt(12), 0, PASTED.size())
                .mapToObj(PASTED::get)
                .collect(Collectors.joining()));
    }
}
