package gov.newarea.onestop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A person with a browser. Every page they look at is checked with axe. */
class Visitor implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/journeys");

    /** How long to wait for an element to leave the page. */
    static final Locator.WaitForOptions GONE = new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private static final int PHONE = 390;

    private final BrowserContext context;
    private final String house;
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final boolean english;
    final Page page;

    Visitor(Browser browser, String house, boolean english, boolean phone) {
        this.house = house;
        this.english = english;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(phone ? PHONE : 1440, phone ? 844 : 900)
                .setLocale(english ? "en-GB" : "zh-CN")
                .setTimezoneId("Asia/Shanghai"));
        context.setDefaultTimeout(45_000);
        page = context.newPage();
        page.onDialog(dialog -> dialog.accept());
        page.onPageError(error -> faults.add("script: " + error));
        page.onResponse(response -> {
            if (response.status() >= 400 && !response.request().isNavigationRequest()) {
                faults.add(response.status() + " " + response.url());
            }
        });
        if (english) {
            open("/");
            press("English");
            page.locator("html[lang=en]").waitFor();
        }
    }

    Visitor open(String address) {
        page.navigate(address.startsWith("http") ? address : house + address);
        return this;
    }

    /** Counts from now on what the person presses. */
    Presses counted() {
        var presses = new Presses(context);
        page.reload();
        return presses;
    }

    /** The page as it is printed, on A4. */
    byte[] print() {
        return page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
    }

    /** Ends the session behind the back of the page, as time does. */
    void loseSession() {
        context.clearCookies();
    }

    Visitor signIn(String username) {
        return signIn(username, "onestop");
    }

    Visitor signIn(String username, String password) {
        open("/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("form:has(input[name=password]) button[type=submit], form:has(input[name=password])"
                        + " button:not([type])")
                .first()
                .click();
        page.waitForURL(url -> !url.endsWith("/login"));
        return this;
    }

    Visitor press(String name) {
        button(name).click();
        return this;
    }

    /** Presses a button with the keyboard, so that what appears on the page meanwhile does not move it away. */
    Visitor pressWithKey(String name) {
        button(name).press("Enter");
        return this;
    }

    /** Presses a button and confirms if it asks first. */
    Visitor pressAndConfirm(String name) {
        var button = button(name);
        boolean asks = (boolean) button.evaluate("it => !!it.form?.dataset.confirm");
        button.click();
        if (asks) {
            page.locator("dialog[open] [data-yes]").click();
        }
        return this;
    }

    private Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    Visitor follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        return this;
    }

    /** Downloads the letter or certificate with that name, as the signed-in person. */
    byte[] download(String name) {
        var address = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .getAttribute("href");
        var answer = context.request().get(house + address);
        assertThat(answer.status()).as("answer of %s", address).isEqualTo(200);
        return answer.body();
    }

    /** Checks that the page is complete and rendered, fits the screen and has no accessibility fault; saves a screenshot. */
    Visitor look(String name) {
        page.waitForLoadState(LoadState.LOAD);
        picture(name);
        assertThat(faults).as("what %s could not load or run", page.url()).isEmpty();
        assertThat(text()).as("texts of %s", page.url()).doesNotContain("??");
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s at %s", name, page.url())
                .isLessThanOrEqualTo(page.viewportSize().width);
        assertThat(accessibilityFaults())
                .as("accessibility of %s at %s", name, page.url())
                .isEmpty();
        return this;
    }

    /** Saves a screenshot of a page, also of one of another site. */
    Visitor picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** Accessibility faults of this page without its frames: frames hold only PDFs, and axe would open a second page for each. */
    private List<String> accessibilityFaults() {
        var onlyFaults = new AxeRunOptions();
        onlyFaults.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        .setLegacyMode(true)
                        .options(onlyFaults)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(fault -> fault.getNodes().stream().map(node -> fault.getId() + " " + node.getHtml()))
                        .toList();
    }

    /** Fills in the fields of the page by the paths of the answers. */
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
        if (field.count() == 0 || isFilledIn(field, value)) {
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
                    field.first().blur();
                }
            }
        }
    }

    /** Whether the page has already filled a field in as a person would. */
    private static boolean isFilledIn(Locator field, String value) {
        return (boolean)
                field.first().evaluate("(it, value) => !/radio|checkbox/.test(it.type) && it.value === value", value);
    }

    private Locator named(String path) {
        return page.locator("[name='" + path + "']:not([type=hidden])");
    }

    /** The width and language of the page, for file names. */
    String form() {
        return "-" + page.viewportSize().width + (english ? "-en" : "-zh");
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
