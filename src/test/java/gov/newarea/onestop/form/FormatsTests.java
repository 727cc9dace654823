package gov.newarea.onestop.form;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.CountedText;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTests {

    @ParameterizedTest
    @MethodSource("shapes")
    void lookAtEachCharacterAFewTimesWhateverTheText(Pattern shape) {
        assertThat(CountedText.looksMatching(shape)).isLessThan(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhang@example.org", "a.b+c@sub.example.org", "张三@例子.中国"})
    void knowAnAddressForMail(String address) {
        assertThat(Formats.SHAPES.get("email").matcher(address).matches()).isTrue();
    }

    /** A dot neither begins nor ends the part before the at sign, nor follows a dot: RFC 5321, 4.1.2. */
    @ParameterizedTest
    @ValueSource(
            strings = {".a@example.org", "a.@example.org", "a..b@example.org", "a@example..org", "a@.org", "a@b@c.org"})
    void knowWhatIsNone(String address) {
        assertThat(Formats.SHAPES.get("email").matcher(address).matches()).isFalse();
    }

    /** Numbers within an area begin with neither 0 nor 1. */
    @ParameterizedTest
    @ValueSource(strings = {"0930-1784598", "1784598", "0138-12345678", "95588"})
    void knowWhatIsNoTelephone(String number) {
        assertThat(Formats.SHAPES.get("phone").matcher(number).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0431-81234567", "010-66551234-12", "84664163", "14911479837", "19203868088", "4008208820"})
    void knowATelephone(String number) {
        assertThat(Formats.SHAPES.get("phone").matcher(number).matches()).isTrue();
    }

    static Stream<Pattern> shapes() {
        return Formats.SHAPES.values().stream();
    }
}
