package gov.newarea.onestop.running;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.CountedText;
import org.junit.jupiter.api.Test;

class PersonalDataMaskingTests {

    @Test
    void blanksAddressesOfPeople() {
        assertThat(PersonalDataMasking.mask("to zhang.san+1@mail.example.org, 13900000001"))
                .isEqualTo("to ***, ***");
    }

    @Test
    void looksAtEachCharacterAFewTimesWhateverIsLogged() {
        assertThat(CountedText.looksSeeking(PersonalDataMasking.PERSONAL)).isLessThan(100);
    }
}
