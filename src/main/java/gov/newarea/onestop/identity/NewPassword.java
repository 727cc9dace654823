package gov.newarea.onestop.identity;

import jakarta.validation.constraints.AssertTrue;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A new password: at least 10 characters, at most the 72 bytes that BCrypt reads. */
public record NewPassword(@Nullable String text) {

    @AssertTrue(message = "{identity.password.short}")
    public boolean isLongEnough() {
        return text != null && text.codePointCount(0, text.length()) >= 10;
    }

    @AssertTrue(message = "{identity.password.long}")
    public boolean isShortEnough() {
        return text == null || text.getBytes(StandardCharsets.UTF_8).length <= 72;
    }

    @Override
    public String toString() {
        return "NewPassword[not shown]";
    }
}
