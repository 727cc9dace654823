package gov.newarea.onestop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** What anyone sees without signing in. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "journey"})
class HallJourney {

    @RegisterExtension
    static final OpenHouse house = new OpenHouse();

    @LocalServerPort
    int port;

    @Test
    void findsABundleAndReadsItsGuideInBothLanguagesOnBothWidths() {
        for (var visitor : new Visitor[] {
            house.visitor(port),
            house.englishVisitor(port),
            house.phoneVisitor(port, false),
            house.phoneVisitor(port, true)
        }) {
            try (visitor) {
                visitor.open("/");
                var suffix = "-" + visitor.page.viewportSize().width + "-"
                        + visitor.page.locator("html").getAttribute("lang");
                visitor.look("hall" + suffix);
                visitor.open("/items?q=%E5%BC%80%E5%85%AC%E5%8F%B8").look("items" + suffix);
                visitor.open("/bundles/three-in-one").look("guide" + suffix);
                visitor.open("/progress").look("progress" + suffix);
                visitor.open("/verify").look("verify" + suffix);
                visitor.open("/login").look("login" + suffix);
                visitor.open("/register").look("register" + suffix);
            }
        }
    }

    @Test
    void saysWhatToDoWhenALinkIsBroken() {
        try (var visitor = house.visitor(port)) {
            visitor.open("/verify/NOSUCHTOKEN").look("verify-broken");
            assertThat(visitor.text()).doesNotContain("Whitelabel");
            visitor.open("/bundles/no-such-thing").look("no-bundle");
        }
    }
}
