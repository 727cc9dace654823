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

    static Stream<Pattern> shapes() {
        return Formats.SHAPES.values().stream();
    }
}
