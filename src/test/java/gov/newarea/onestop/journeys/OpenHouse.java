package gov.newarea.onestop.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts Chromium for a journey. Without Chromium it skips each test and says so. */
class OpenHouse implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private static final Optional<Path> CHROMIUM = Stream.of(
                    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();

    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        CHROMIUM.ifPresentOrElse(
                this::launch,
                () -> System.err.println("SKIPPED " + context.getDisplayName()
                        + ": no Chromium on this machine; install the package chromium"));
    }

    private void launch(Path chromium) {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Assumptions.assumeTrue(browser != null, "No Chromium on this machine: install the package chromium");
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
        }
    }

    private Browser browser() {
        return Objects.requireNonNull(browser);
    }

    Visitor visitor(int port) {
        return new Visitor(browser(), "http://localhost:" + port, false, false);
    }

    Visitor englishVisitor(int port) {
        return new Visitor(browser(), "http://localhost:" + port, true, false);
    }

    Visitor phoneVisitor(int port, boolean english) {
        return new Visitor(browser(), "http://localhost:" + port, english, true);
    }
}
