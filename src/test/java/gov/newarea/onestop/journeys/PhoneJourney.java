package gov.newarea.onestop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A reader of English with a phone registers, begins an application, makes mistakes, and continues on a desktop. */
@Journey
@Tag("once")
class PhoneJourney {

    @RegisterExtension
    static final OpenHouse house = new OpenHouse();

    @LocalServerPort
    int port;

    @Test
    void continuesOnAnotherDeviceWhatWasTypedOnThePhone() {
        String tasks;
        try (var visitor = house.phoneVisitor(port, true)) {
            openAccount(visitor);
            visitor.open("/bundles/three-in-one").press("Start now");
            visitor.page.locator("#mobile").fill("138");
            visitor.press("Continue").sees("11 digits").look("begin-wrong-390-en");
            visitor.page.locator("#mobile").fill("１３８ 0000 0000");
            visitor.press("Continue");
            tasks = "/apply/" + Applicants.drafted(visitor).value();
            visitor.open(tasks + "/sections/capital");
            visitor.page.locator("[name='capital.capital']").fill("a lot");
            visitor.press("Save and continue").look("section-wrong-390-en");
            assertThat(visitor.page.locator(".os-errors")).isFocused();
            assertThat(visitor.page.locator("[name='capital.capital']")).hasValue("a lot");
        }
        try (var visitor = house.visitor(port).signIn("phone.user", "a long enough one")) {
            visitor.open(tasks + "/sections/capital").look("section-continued");
            assertThat(visitor.page.locator("html")).hasAttribute("lang", "en");
            assertThat(visitor.page.locator("[name='capital.capital']")).hasValue("a lot");
        }
    }

    private static void openAccount(Visitor visitor) {
        visitor.open("/register");
        visitor.press("Create the account and sign in").look("register-wrong-390-en");
        visitor.page.locator("#username").fill("phone.user");
        visitor.page.locator("#password").fill("a long enough one");
        visitor.page.locator("#name").fill("Ren Li");
        visitor.page.locator("#email").fill("ren.li@example.org");
        visitor.page.locator("#mobile").fill("13900000000");
        visitor.page.locator("#terms").check();
        visitor.press("Create the account and sign in");
        visitor.page.waitForURL(url -> !url.endsWith("/register"));
    }
}
