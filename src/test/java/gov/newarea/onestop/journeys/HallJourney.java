package gov.newarea.onestop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a visitor sees without signing in. */
@Journey
@Tag("once")
class HallJourney {

    @RegisterExtension
    static final OpenHouse house = new OpenHouse();

    @LocalServerPort
    int port;

    @Test
    void saysWhatToDoWhenALinkIsBroken() {
        try (var visitor = house.visitor(port)) {
            visitor.open("/verify/NOSUCHTOKEN").look("verify-broken");
            assertThat(visitor.text()).doesNotContain("Whitelabel");
            visitor.open("/bundles/no-such-thing").look("no-bundle");
        }
    }
}
