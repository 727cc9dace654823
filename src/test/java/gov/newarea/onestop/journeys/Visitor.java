package gov.newarea.onestop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Someone in front of a browser: an applicant, an officer, or anyone. Every page they look at is checked with axe. */
class Visitor implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/journeys");

    private final BrowserContext context;
    private final String house;
    final Page page;

    Visitor(Browser browser, String house, boolean english, boolean phone) {
        this.house = house;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(phone ? 390 : 1440, phone ? 844 : 900)
                .setTimezoneId("Asia/Shanghai"));
        context.setDefaultTimeout(45_000);
        page = context.newPage();
        page.onDialog(dialog -> dialog.accept());
        if (english) {
            open("/");
            press("English");
        }
    }

    Visitor open(String address) {
        page.navigate(address.startsWith("http") ? address : house + address);
        return this;
    }

    Visitor signIn(String username) {
        open("/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill("onestop");
        page.locator(
                        "form:has(input[name=password]) button[type=submit], form:has(input[name=password]) button:not([type])")
                .first()
                .click();
        page.waitForURL(url -> !url.endsWith("/login"));
        return this;
    }

    Visitor press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Presses a button that may ask first, and says yes where it does. */
    Visitor pressAndConfirm(String name) {
        press(name);
        try {
            page.locator("dialog[open] [data-yes]").click(new Locator.ClickOptions().setTimeout(2_000));
        } catch (TimeoutError notAsked) {
            page.waitForLoadState();
        }
        return this;
    }

    Visitor follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        return this;
    }

    /** Looks at the page: no accessibility fault, a picture for the record. */
    Visitor look(String name) {
        page.waitForLoadState();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        var faults = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .exclude(".bjs-container")
                .analyze()
                .getViolations();
        assertThat(faults.stream()
                        .flatMap(fault -> fault.getNodes().stream().map(node -> fault.getId() + " " + node.getHtml())))
                .as("accessibility of %s at %s", name, page.url())
                .isEmpty();
        return this;
    }

    /** Fills a form's answers by their paths: fields that are on the page get what the answers say. */
    Visitor fill(String prefix, Map<String, ?> answers) {
        answers.forEach((key, value) -> fillOne(prefix.isEmpty() ? key : prefix + "." + key, value));
        return this;
    }

    @SuppressWarnings("unchecked")
    private void fillOne(String path, Object value) {
        if (value instanceof Map<?, ?> group) {
            fill(path, (Map<String, ?>) group);
        } else if (value instanceof List<?> rows && !rows.isEmpty() && rows.get(0) instanceof Map) {
            for (int i = 0; i < rows.size(); i++) {
                addRowsUpTo(path, i);
                fill(path + "[" + i + "]", (Map<String, ?>) rows.get(i));
            }
        } else if (value instanceof List<?> choices) {
            choices.forEach(choice ->
                    named(path).and(page.locator("[value='" + choice + "']")).check());
        } else {
            fillPlain(path, String.valueOf(value));
        }
    }

    private void addRowsUpTo(String path, int row) {
        if (page.locator("[name^='" + path + "[" + row + "]']").count() == 0) {
            page.locator("button[name=add][value='" + path + "']").click();
            page.locator("[name^='" + path + "[" + row + "]']").first().waitFor();
        }
    }

    private void fillPlain(String path, String value) {
        var field = named(path);
        if (field.count() == 0) {
            return;
        }
        var type = String.valueOf(field.first().getAttribute("type"));
        var tag = String.valueOf(field.first().evaluate("e => e.tagName"));
        switch (type) {
            case "radio" -> field.and(page.locator("[value='" + value + "']")).check();
            case "checkbox" -> field.first().setChecked("true".equals(value));
            case "hidden" -> {}
            default -> {
                if (tag.equals("SELECT")) {
                    field.first().selectOption(value);
                } else if (field.first().isEditable()) {
                    field.first().fill(value);
                }
            }
        }
    }

    private Locator named(String path) {
        return page.locator("[name='" + path + "']:not([type=hidden])");
    }

    String text() {
        return page.locator("body").innerText();
    }

    Visitor sees(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    @Override
    public void close() {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("last-look.png"))
                .setFullPage(true));
        context.close();
    }
}
