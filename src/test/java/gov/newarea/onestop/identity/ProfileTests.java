package gov.newarea.onestop.identity;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.CountedText;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTests {

    @Test
    void looksAtEachCharacterOfAnAddressAFewTimes() {
        var address = Pattern.compile(Profile.EMAIL);

        assertThat(CountedText.looksMatching(address)).isLessThan(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a@example.org", "a.b@sub.example.org", "张三@例子.中国"})
    void takesAnAddressOrNone(String address) {
        assertThat(address).matches(Profile.EMAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a@b",
                "a@b.",
                "a@.b",
                "a@b..c",
                "a b@c.d",
                "a@b@c.d",
                "a,b@c.d",
                ".a@b.c",
                "a.@b.c",
                "a..b@c.d"
            })
    void takesNothingElse(String address) {
        assertThat(address).doesNotMatch(Profile.EMAIL);
    }
}
