package gov.newarea.onestop.journeys;

import com.microsoft.playwright.BrowserContext;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts what a person presses with the mouse: every press the browser sees, and, since a test types without pressing, one for each
 * field that is typed into or given a file, and two for a list that is opened and chosen from.
 */
final class Presses {

    private static final String COUNTS =
            """
            addEventListener("pointerdown", () => oneStopPressed(1), true);
            addEventListener("input", (event) => {
                const field = event.target;
                if (field.matches("select")) {
                    oneStopPressed(2);
                } else if (field.matches("textarea, input:not([type=radio]):not([type=checkbox])")) {
                    oneStopPressed(1);
                }
            }, true);
            """;

    private final AtomicInteger count = new AtomicInteger();

    Presses(BrowserContext context) {
        context.exposeBinding("oneStopPressed", (source, presses) -> count.addAndGet(((Number) presses[0]).intValue()));
        context.addInitScript(COUNTS);
    }

    int count() {
        return count.get();
    }
}
