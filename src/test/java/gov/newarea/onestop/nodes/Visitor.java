package gov.newarea.onestop.nodes;

import gov.newarea.onestop.journeys.OneTimeCodes;
import gov.newarea.onestop.journeys.TestRealm;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A signed-in person with a browser. */
final class Visitor {

    private static final String FORM = "<form[^>]*action=\"([^\"]+)\"";

    final String name;
    final Ledger ledger;
    final Pace pace;
    private final Browser browser;
    private @Nullable OneTimeCodes telephone;

    Visitor(String name, Browser browser, Ledger ledger, Pace pace) {
        this.name = name;
        this.browser = browser;
        this.ledger = ledger;
        this.pace = pace;
    }

    /** Signs in at Keycloak; starts again if a request on the way fails. */
    void signIn() {
        var page = browser.look("/login");
        page = fill(page, Map.of("username", List.of(name), "password", List.of(TestRealm.PASSWORD)));
        if (page.has("name=\"totpSecret\"")) {
            page = setUp(page);
        } else if (page.has("name=\"otp\"") && telephone != null) {
            page = fill(page, Map.of("otp", List.of(telephone.next())));
        }
        if (page.failed()) {
            signIn();
        } else if (!page.has("action=\"/logout\"")) {
            throw new IllegalStateException(name + " is not let in: " + page.status() + " "
                    + page.all("<title>([^<]+)").toString().strip());
        }
    }

    /** Sets up the one-time codes at the officer's first sign-in. */
    private Page setUp(Page page) {
        var key = browser.look(page.first("href=\"([^\"]+)\"[^>]*id=\"mode-manual\"")
                .orElseThrow(() -> new IllegalStateException("no key to take down: " + page.text())));
        telephone = new OneTimeCodes(
                key.first("id=\"kc-totp-secret-key\"[^>]*>([^<]+)").orElseThrow());
        var secret = key.first("name=\"totpSecret\" value=\"([^\"]+)\"").orElseThrow();
        return fill(
                key,
                Map.of(
                        "totp", List.of(telephone.next()),
                        "totpSecret", List.of(secret),
                        "mode", List.of("manual"),
                        "userLabel", List.of("")));
    }

    private Page fill(Page form, Map<String, List<String>> fields) {
        return browser.follow(browser.send(form.first(FORM).orElseThrow(), fields));
    }

    /** Opens a page. Having to sign in again is a violation, whatever happens to the nodes. */
    Page look(String address) {
        var page = browser.look(address);
        if (browser.wentAbroad()) {
            ledger.complain(name + " had to sign in again at " + address);
            if (!page.has("action=\"/logout\"")) {
                signIn();
            }
            page = browser.look(address);
        }
        return page;
    }

    /** Sends a form once and opens the page to which the answer redirects. */
    Page send(String address, Map<String, List<String>> fields) {
        pace.think();
        var page = browser.send(address, fields);
        if (page.leadsOn()) {
            look(page.location());
        }
        return page;
    }

    /** Signs out and in again. */
    void comeAgain() {
        browser.follow(browser.send("/logout", Map.of()));
        signIn();
    }

    Page upload(String address, byte[] pdf) {
        pace.think();
        return browser.upload(address, pdf);
    }

    boolean isPdf(String address) {
        return browser.isPdf(address);
    }

    /** The meaning of an answer to an act: a redirect means done, any other answer that is not a failure means refused. */
    static Ledger.Told told(Page page) {
        if (page.failed()) {
            return Ledger.Told.UNKNOWN;
        }
        return page.leadsOn() ? Ledger.Told.DONE : Ledger.Told.REFUSED;
    }
}
