package gov.newarea.onestop.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionTests {

    private final FormData data = FormData.of(Map.of("a", Map.of("kind", "RENT", "rows", List.of(Map.of("x", "1")))));

    @Test
    void readsEqualsInAndPresent() {
        assertThat(Condition.parse("kind = \"RENT\"").holds(data, "a")).isTrue();
        assertThat(Condition.parse("a.kind in (\"OWN\", \"RENT\")").holds(data, "b"))
                .isTrue();
        assertThat(Condition.parse("present(a.rows)").holds(data, "b")).isTrue();
        assertThat(Condition.parse("kind = \"OWN\"").holds(data, "a")).isFalse();
        assertThat(Condition.parse("present(nothing)").holds(data, "a")).isFalse();
    }

    @Test
    void refusesAnyOtherExpression() {
        assertThatThrownBy(() -> Condition.parse("T(java.lang.Runtime)")).isInstanceOf(IllegalArgumentException.class);
    }
}
