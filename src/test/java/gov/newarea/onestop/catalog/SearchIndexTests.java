package gov.newarea.onestop.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTests {

    private static final SearchWords WORDS = SearchWords.read(CatalogFixtures.files());

    @ParameterizedTest
    @CsvSource({
        "abcd, abcd, true",
        "abcd, abxd, true",
        "abcd, acbd, true",
        "abcd, abd, true",
        "abcd, abccd, true",
        "abcd, badc, false",
        "abcd, axxd, false",
        "abcd, ab, false",
        "营业执照, 营业执招, true",
        "营业执照, 执照营业, false"
    })
    void aSlipIsOneLetterOrTwoExchanged(String one, String other, boolean near) {
        assertThat(Slips.isOneSlip(one, other)).isEqualTo(near);
        assertThat(Slips.isOneSlip(other, one)).isEqualTo(near);
    }

    @Test
    void aCharacterIsReadInAllItsWays() {
        assertThat(Pinyin.of("银行")).contains("yinhang", "yinxing", "yh", "yx");
        assertThat(Pinyin.of("重庆")).contains("chongqing", "cq");
        assertThat(Pinyin.of("绿化")).contains("lvhua");
        assertThat(Pinyin.of("ABC 123")).isEmpty();
        assertThat(Pinyin.fromAnyCharacter("开办餐饮店")).contains("kaibancanyindian", "canyindian", "kbcyd", "cyd");
    }

    @Test
    void aPhraseOfManyReadingsIsNotSpelledInAllWays() {
        assertThat(Pinyin.of("行".repeat(60))).hasSizeLessThan(200);
    }

    /** Among thousands one is found, and what is asked for in no way finds nothing. */
    @Test
    void findsOneOfThousands() {
        var index = new SearchIndex<>(
                IntStream.range(0, 5_000)
                        .mapToObj(n -> new SearchIndex.Entry<>(
                                n, List.of("开办第" + n + "号餐饮店"), List.of("开饭店"), List.of("食品经营许可")))
                        .toList(),
                WORDS);

        assertThat(index.search("第4321号")).containsExactly(4321);
        assertThat(index.search("火锅店")).hasSize(5_000);
        assertThat(index.search("第4321号 餐飲")).containsExactly(4321);
        assertThat(index.search("殡葬")).isEmpty();
    }
}
