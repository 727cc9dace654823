package gov.newarea.onestop.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTests {

    private static final Path VECTORS = Path.of("../shared/domain/uscc_vectors.csv");

    @Test
    void agreesWithEveryVectorAtHand() throws IOException {
        assumeTrue(Files.exists(VECTORS), "the vectors are not here: " + VECTORS);

        var lines = Files.readAllLines(VECTORS).stream().skip(1).map(line -> line.split(","));

        assertThat(lines).hasSizeGreaterThan(20).allSatisfy(vector -> {
            var check = CreditCode.check(vector[0]);
            assertThat(check.valid()).as(vector[0]).isEqualTo("valid".equals(vector[1]));
            assertThat(reasonsFor(vector[2])).as(vector[0]).contains(String.valueOf(check.reason()));
        });
    }

    /** What the words of the table mean here. */
    private static Set<String> reasonsFor(String words) {
        if (words.isEmpty()) {
            return Set.of("null");
        }
        if (words.startsWith("check char")) {
            return Set.of("check-character", "organisation-check");
        }
        if (words.startsWith("length")) {
            return Set.of("length");
        }
        return Set.of(words.startsWith("lower case") ? "lower-case" : "charset");
    }

    /** The same facts in short, so that a clone without the table is guarded too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "91110000600037341L",
                "91152201078377449P",
                "9115220107837941X1",
                "91340602MA2UJYD90G",
                "9162010567592034XQ",
                "92340602MA2PBQAH7E",
                "92340603MA2UK1TD00",
                "92340621MA2UK3CE6L",
                "91310115591693856A",
                "913504001555807674",
                "9135020026015919XW",
                "12441500196720244T"
            })
    void takesCodesThatAreInUse(String code) {
        assertThat(CreditCode.check(code).reason()).isNull();
        assertThat(CreditCode.check(code).valid()).isTrue();
    }

    /** Codes given out by an early pilot with a wrong check character; an officer may vouch for them. */
    @ParameterizedTest
    @ValueSource(strings = {"91350203M0001FUE2P", "91350211M00013FA1N"})
    void doesNotTakeCodesOfThePilotByThemselves(String code) {
        assertThat(CreditCode.check(code).reason()).isIn("check-character", "organisation-check");
    }

    @ParameterizedTest
    @CsvSource({
        "91220101123998915, length",
        "9144030019220382166, length",
        "9111000060003IOZSV, charset",
        "A1110000600037341L, check-character",
        "91110000600037341N, check-character",
        "9144030071526726xg, lower-case",
        "91440300192203821S, charset",
        "B1440300192203821G, registrar",
        "9444030019220382G6, kind",
        "919903001922038216, division",
        "914403001922038226, organisation-check",
        "914403001922038217, check-character"
    })
    void saysWhatIsWrong(String code, String reason) {
        var check = CreditCode.check(code);

        assertThat(check.valid()).isFalse();
        assertThat(check.reason()).isEqualTo(reason);
    }

    @Test
    void countsTheSameLetterDifferentlyInsideAndOutside() {
        assertThat(OrganisationCode.of("D2143569")).isEqualTo("D2143569X");
        assertThat(OrganisationCode.checkCharacter("0000000J")).isEqualTo('6');
        assertThat(CreditCode.check("9144030071526726XG").organisationCode()).isEqualTo("71526726X");
        assertThat(CreditCode.check("9144030071526726XG").valid()).isTrue();
    }

    @Test
    void makesNoCodeFromPartsThatCannotBe() {
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
