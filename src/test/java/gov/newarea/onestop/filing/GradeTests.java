package gov.newarea.onestop.filing;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.catalog.MaterialType.Origin;
import gov.newarea.onestop.filing.Materials.Grade;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTests {

    /** Only what the State issued and we fetched is A; an applicant's upload rises with who looked at it. */
    @ParameterizedTest
    @CsvSource({
        "SHARED,    false, false, A",
        "UPLOADED,  false, false, D",
        "UPLOADED,  false, true,  C",
        "UPLOADED,  true,  false, B",
        "UPLOADED,  true,  true,  B",
        "GENERATED, false, false, D"
    })
    void saysWhoLookedAtAMaterial(Origin origin, boolean original, boolean complies, Grade grade) {
        assertThat(Grade.of(origin, original, complies)).isEqualTo(grade);
    }
}
