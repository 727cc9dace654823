package gov.newarea.onestop.catalog.organs;

import static gov.newarea.onestop.catalog.organs.OrganFixtures.anOrgan;
import static gov.newarea.onestop.catalog.organs.OrganFixtures.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.identity.Department;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrgansTests {

    private static final LocalDate FIRST = LocalDate.of(2018, 12, 31);
    private static final LocalDate SECOND = LocalDate.of(2023, 3, 10);

    private static final List<Organ> LINE = List.of(
            anOrgan("experts", to("science", FIRST)),
            anOrgan("science", to("labour", SECOND)),
            anOrgan("labour"),
            anOrgan("always"));

    private final Organs organs = new Organs(LINE, true);

    @Test
    void actsItselfUntilTheDayBeforeItIsSucceeded() {
        assertThat(organs.acting("experts", FIRST.minusDays(1)).code()).isEqualTo("experts");
        assertThat(organs.acts("experts", FIRST.minusDays(1))).isTrue();
        assertThat(organs.acts("science", FIRST.minusDays(1))).isFalse();
    }

    @Test
    void isSucceededFromTheDayItself() {
        assertThat(organs.acting("experts", FIRST).code()).isEqualTo("science");
        assertThat(organs.acts("experts", FIRST)).isFalse();
        assertThat(organs.acts("science", FIRST)).isTrue();
    }

    @Test
    void staysSucceeded() {
        assertThat(organs.acting("experts", FIRST.plusDays(1)).code()).isEqualTo("science");
        assertThat(organs.acting("experts", SECOND.minusDays(1)).code()).isEqualTo("science");
    }

    @Test
    void followsTwoSuccessionsOneAfterTheOther() {
        assertThat(organs.acting("experts", SECOND).code()).isEqualTo("labour");
        assertThat(organs.acting("science", SECOND).code()).isEqualTo("labour");
        assertThat(organs.line("experts")).extracting(Department::code).containsExactly("experts", "science", "labour");
    }

    @Test
    void movesAPowerWhileItsFormerHolderContinues() {
        var moved = new Organs(
                List.of(
                        anOrgan("experts", to("science", FIRST), to("labour", SECOND)),
                        anOrgan("science"),
                        anOrgan("labour")),
                true);

        assertThat(moved.acting("experts", SECOND.minusDays(1)).code()).isEqualTo("science");
        assertThat(moved.acting("experts", SECOND).code()).isEqualTo("labour");
        assertThat(moved.acts("science", SECOND)).isTrue();
    }

    @Test
    void letsTheOrgansOf2016ActOnEveryDayWhereNothingIsSucceeded() {
        var of2016 = new Organs(LINE, false);

        assertThat(of2016.acting("experts", SECOND).code()).isEqualTo("experts");
        assertThat(of2016.acts("experts", SECOND)).isTrue();
        assertThat(of2016.acts("labour", SECOND)).isFalse();
        assertThat(of2016.acts("always", SECOND)).isTrue();
        assertThat(of2016.line("experts")).extracting(Department::code).containsExactly("experts");
    }

    @Test
    void refusesAnUnknownCode() {
        assertThatThrownBy(() -> organs.acting("nobody", FIRST))
                .isInstanceOf(Refusal.class)
                .hasMessage("identity.no-department");
    }

    @Test
    void refusesACycleOfSuccessors() {
        var circle = List.of(
                anOrgan("science", to("labour", FIRST)),
                anOrgan("labour", to("experts", SECOND)),
                anOrgan("experts", to("science", SECOND)));

        assertThatThrownBy(() -> new Organs(circle, false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("science succeeds itself");
    }

    @Test
    void refusesAnUnknownSuccessorAndTwoSuccessorsOnOneDay() {
        var broken = List.of(anOrgan("experts", to("nobody", FIRST), to("science", FIRST)), anOrgan("science"));

        assertThatThrownBy(() -> new Organs(broken, true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("experts names successor nobody, which does not exist")
                .hasMessageContaining("experts has two successors from 2018-12-31");
    }
}
