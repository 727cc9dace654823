package gov.newarea.onestop.portal.open;

import gov.newarea.onestop.identity.AccountOffice;
import gov.newarea.onestop.identity.DemoAccount;
import gov.newarea.onestop.identity.Departments;
import gov.newarea.onestop.identity.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the login page, with demo accounts if there are any. */
@Controller
class LoginPage {

    /** Groups of demo accounts. */
    enum Face {
        HALL,
        DESK,
        ADMIN;

        static Face of(Role role) {
            return switch (role) {
                case APPLICANT, MACHINE -> HALL;
                case WINDOW, REVIEWER, DECIDER, SUPERVISOR -> DESK;
                case STEWARD, MODELER, ADMIN -> ADMIN;
            };
        }
    }

    /** One line of the list: the account, and its organ in the reader's language. */
    record Offer(DemoAccount account, String organ) {}

    private final AccountOffice accounts;
    private final Departments departments;
    private final AskedPage asked;

    LoginPage(AccountOffice accounts, Departments departments, AskedPage asked) {
        this.accounts = accounts;
        this.departments = departments;
        this.asked = asked;
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        model.addAttribute("typed", typed(request.getSession(false)));
        model.addAttribute("leadsTo", asked.application(request, response));
        model.addAttribute("offers", offers(locale));
        model.addAttribute("demoPassword", DemoAccount.PASSWORD);
        return "open/login";
    }

    private static String typed(@Nullable HttpSession session) {
        if (session == null || session.getAttribute(AccountOffice.NAME_TYPED) == null) {
            return "";
        }
        var name = String.valueOf(session.getAttribute(AccountOffice.NAME_TYPED));
        session.removeAttribute(AccountOffice.NAME_TYPED);
        return name;
    }

    private Map<Face, List<Offer>> offers(Locale locale) {
        var offers = new EnumMap<Face, List<Offer>>(Face.class);
        for (var account : accounts.demonstration()) {
            var code = account.department();
            var organ = code.isEmpty() ? "" : departments.require(code).name().in(locale);
            offers.computeIfAbsent(Face.of(account.role()), face -> new ArrayList<>())
                    .add(new Offer(account, organ));
        }
        return offers;
    }
}
