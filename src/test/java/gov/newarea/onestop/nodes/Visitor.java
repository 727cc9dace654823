package gov.newarea.onestop.nodes;

import java.util.List;
import java.util.Map;

/** Someone who is signed in, before a browser. */
final class Visitor {

    final String name;
    final String password;
    final Ledger ledger;
    final Pace pace;
    private final Browser browser;

    Visitor(String name, String password, Browser browser, Ledger ledger, Pace pace) {
        this.name = name;
        this.password = password;
        this.browser = browser;
        this.ledger = ledger;
        this.pace = pace;
    }

    void signIn() {
        Page page;
        do {
            browser.look("/login");
            page = browser.send("/login", Map.of("username", List.of(name), "password", List.of(password)));
        } while (page.failed());
        if (!page.leadsOn() || page.location().startsWith("/login")) {
            throw new IllegalStateException(name + " is not let in: " + page.status());
        }
    }

    /** Opens a page. Nobody has to sign in twice, whatever happens to the nodes. */
    Page look(String address) {
        var page = browser.look(address);
        if (page.has("id=\"login\"")) {
            ledger.complain(name + " had to sign in again at " + address);
            signIn();
            page = browser.look(address);
        }
        return page;
    }

    /** Sends a form once, and where it led on, opens that page. */
    Page send(String address, Map<String, List<String>> fields) {
        pace.think();
        var page = browser.send(address, fields);
        if (page.leadsOn()) {
            look(page.location());
        }
        return page;
    }

    Page upload(String address, byte[] pdf) {
        pace.think();
        return browser.upload(address, pdf);
    }

    boolean isPdf(String address) {
        return browser.isPdf(address);
    }

    /** What the house says to an act that is not failed: done where it leads on, refused where it says why not. */
    static Ledger.Told told(Page page) {
        if (page.failed()) {
            return Ledger.Told.UNKNOWN;
        }
        return page.leadsOn() ? Ledger.Told.DONE : Ledger.Told.REFUSED;
    }
}
