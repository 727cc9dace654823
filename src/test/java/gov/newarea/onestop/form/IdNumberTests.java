package gov.newarea.onestop.form;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IdNumberTests {

    @Test
    void acceptsTheExamplesOfTheStandard() {
        assertThat(new IdNumber("11010519491231002X").checks()).isTrue();
        assertThat(new IdNumber("440524188001010014").checks()).isTrue();
    }

    @Test
    void refusesAWrongCheckCharacterAndADayThatDoesNotExist() {
        assertThat(new IdNumber("110105194912310021").checks()).isFalse();
        assertThat(new IdNumber("110105194902310026").born()).isEmpty();
    }

    @Property
    void noticesEveryWrongDigit(
            @ForAll @IntRange(min = 1, max = 999) int sequence,
            @ForAll @IntRange(min = 0, max = 16) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        var body = "22010219850315" + "%03d".formatted(sequence);
        var right = body + IdNumber.checkCharacter(body);

        var digit = (char) ('0' + (right.charAt(place) - '0' + shift) % 10);
        var wrong = right.substring(0, place) + digit + right.substring(place + 1);

        assertThat(new IdNumber(right).checks()).isTrue();
        assertThat(new IdNumber(wrong).checks()).isFalse();
    }
}
