package gov.newarea.onestop.certificate.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalWordsTests {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final Map<Character, Long> PLACES = Map.of('拾', 10L, '佰', 100L, '仟', 1_000L);

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "1000000, 壹佰万元整",
        "100000, 壹拾万元整",
        "100500, 壹拾万零伍佰元整",
        "1005000, 壹佰万零伍仟元整",
        "50000000, 伍仟万元整",
        "100000000, 壹亿元整",
        "100000001, 壹亿零壹元整",
        "1000010000, 壹拾亿零壹万元整",
        "1234567890, 壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元整",
        "6007.14, 陆仟零柒元壹角肆分",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "325.04, 叁佰贰拾伍元零肆分",
        "0.50, 伍角整",
        "20.10, 贰拾元壹角整",
        "1000000000000, 壹万亿元整",
        "1000100000000, 壹万零壹亿元整",
        "999999999990000, 玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万元整"
    })
    void writesAmountsAsBanksDo(BigDecimal yuan, String words) {
        assertThat(CapitalWords.of(yuan)).isEqualTo(words);
    }

    @Test
    void canBeReadBackAndRepeatNoZeroForAnyAmount() {
        amounts().forEach(yuan -> {
            var words = CapitalWords.of(BigDecimal.valueOf(yuan));

            assertThat(read(words)).as(words).isEqualTo(yuan);
            assertThat(words).doesNotContain("零零", "零万", "零亿", "零拾", "零佰", "零仟").endsWith("元整");
        });
    }

    @Test
    void refusesNegativeAndTooLargeAmounts() {
        assertThatThrownBy(() -> CapitalWords.of(new BigDecimal("-1"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CapitalWords.of(BigDecimal.TEN.pow(16))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Every small amount, and amounts of every length with zeros at every position. */
    private static LongStream amounts() {
        var random = new Random(32100);
        var sparse = Stream.generate(() -> random.ints(1 + random.nextInt(16), 0, 4)
                        .map(digit -> digit == 0 ? 1 + random.nextInt(9) : 0)
                        .mapToObj(Integer::toString)
                        .reduce("", String::concat))
                .limit(20_000)
                .mapToLong(Long::parseLong)
                .filter(amount -> amount > 0);
        return LongStream.concat(LongStream.rangeClosed(1, 20_000), sparse);
    }

    private static long read(String words) {
        var whole = words.substring(0, words.indexOf('元'));
        int yi = whole.lastIndexOf('亿');
        return yi < 0
                ? tenThousands(whole)
                : tenThousands(whole.substring(0, yi)) * 100_000_000 + tenThousands(whole.substring(yi + 1));
    }

    private static long tenThousands(String words) {
        int wan = words.indexOf('万');
        return wan < 0
                ? thousands(words)
                : thousands(words.substring(0, wan)) * 10_000 + thousands(words.substring(wan + 1));
    }

    private static long thousands(String words) {
        long sum = 0;
        long digit = 0;
        for (char character : words.toCharArray()) {
            if (PLACES.containsKey(character)) {
                sum += digit * PLACES.get(character);
                digit = 0;
            } else {
                digit = DIGITS.indexOf(character);
            }
        }
        return sum + digit;
    }
}
