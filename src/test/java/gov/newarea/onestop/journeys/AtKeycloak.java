package gov.newarea.onestop.journeys;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Steps on Keycloak's pages; keeps the generators of one-time codes of the officers. */
class AtKeycloak {

    private final Map<String, OneTimeCodes> telephones = new ConcurrentHashMap<>();

    /** Signs in as someone without one-time codes. */
    Visitor signIn(Visitor someone, String username) {
        return password(someone.open("/login"), username, TestRealm.PASSWORD);
    }

    Visitor password(Visitor someone, String username, String password) {
        someone.page.locator("#username").fill(username);
        someone.page.locator("#password").fill(password);
        someone.page.locator("#kc-login").click();
        someone.page.waitForLoadState();
        return someone;
    }

    /** Signs in as an officer; sets up the one-time codes the first time and enters a code afterwards. */
    Visitor signInWithCode(Visitor officer, String username) {
        signIn(officer, username);
        var telephone = telephones.get(username);
        if (telephone == null) {
            setUp(officer, username);
        } else {
            officer.page.locator("#otp").fill(telephone.next());
            officer.page.locator("#kc-login").click();
        }
        officer.page.waitForURL(url -> url.contains("/desk"));
        return officer;
    }

    private void setUp(Visitor officer, String username) {
        officer.picture("keycloak-code-set-up");
        officer.page.locator("#mode-manual").click();
        var telephone =
                new OneTimeCodes(officer.page.locator("#kc-totp-secret-key").innerText());
        telephones.put(username, telephone);
        officer.page.locator("#totp").fill(telephone.next());
        officer.page.locator("#saveTOTPBtn").click();
    }

    /** Registers an account and returns to the application signed in. */
    Visitor register(Visitor applicant, String username, String name) {
        applicant.open("/register");
        applicant.page.locator("#username").fill(username);
        applicant.page.locator("#firstName").fill(name);
        applicant.page.locator("#email").fill(username + "@example.org");
        applicant.page.locator("#mobile").fill("13800000000");
        applicant.page.locator("#password").fill(TestRealm.PASSWORD);
        applicant.page.locator("#password-confirm").fill(TestRealm.PASSWORD);
        applicant.picture("keycloak-register-zh");
        applicant.page.locator("#kc-register-form [type=submit]").click();
        applicant.page.waitForURL(url -> url.endsWith("/filings"));
        return applicant;
    }
}
