package gov.newarea.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TypedTests {

    @Test
    void readsFullWidthLikeNarrow() {
        assertThat(Typed.narrow("　ＸＱ－２０２６ ")).isEqualTo("XQ-2026");
        assertThat(Typed.narrow(null)).isEmpty();
    }

    @Test
    void readsANumberHoweverItIsGrouped() {
        assertThat(Typed.number("１３８ 0000-0000")).isEqualTo("13800000000");
    }

    @Test
    void countsALineBreakOnce() {
        assertThat(Typed.within(5, " ab\r\ncd ")).isEqualTo("ab\ncd");
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThatThrownBy(() -> Typed.within(3, "abcd")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refusal.details(Locale.ENGLISH)).containsExactly("3", "4");
        });
    }
}
