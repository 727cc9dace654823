package gov.newarea.onestop.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CreditCodeTests {

    @ParameterizedTest
    @CsvFileSource(resources = "/facts/credit-codes.csv", useHeadersInDisplayName = true)
    void acceptsRealCodesAndNamesTheFaultOfOthers(String code, @Nullable String whatIsWrong, String source) {
        var check = CreditCode.check(code);

        assertThat(check.reason()).as(source).isEqualTo(whatIsWrong);
        assertThat(check.valid()).as(source).isEqualTo(whatIsWrong == null);
    }

    @Test
    void usesAnotherValueForALetterThanTheOrganisationCodeDoes() {
        assertThat(OrganisationCode.of("D2143569")).isEqualTo("D2143569X");
        assertThat(OrganisationCode.checkCharacter("0000000J")).isEqualTo('6');
        assertThat(CreditCode.check("9144030071526726XG").organisationCode()).isEqualTo("71526726X");
        assertThat(CreditCode.check("9144030071526726XG").valid()).isTrue();
    }

    @Test
    void refusesToComposeFromInvalidParts() {
        assertThatThrownBy(() -> CreditCode.compose("9", "1", "990000", OrganisationCode.of("MA3A0000")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("division");
    }

    @Property
    void findsEveryCodeItMakesValid(@ForAll("bodies") String body) {
        var code = CreditCode.compose("9", "1", "220101", OrganisationCode.of(body));

        assertThat(CreditCode.check(code).valid()).isTrue();
    }

    @Property
    void noticesAnySingleWrongCharacter(
            @ForAll("bodies") String body,
            @ForAll @IntRange(min = 0, max = 17) int at,
            @ForAll @IntRange(min = 1, max = 30) int by) {
        var code = new StringBuilder(CreditCode.compose("9", "1", "220101", OrganisationCode.of(body)));
        int right = CreditCode.ALPHABET.indexOf(code.charAt(at));

        code.setCharAt(at, CreditCode.ALPHABET.charAt((right + by) % 31));

        assertThat(CreditCode.check(code.toString()).valid()).isFalse();
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.strings()
                .withChars(CreditCode.ALPHABET.toCharArray())
                .ofLength(8);
    }
}
