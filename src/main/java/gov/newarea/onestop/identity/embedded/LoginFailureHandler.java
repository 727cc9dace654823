package gov.newarea.onestop.identity.embedded;

import gov.newarea.onestop.identity.AccountOffice;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Shows the login page again with the typed account name; says that an account is disabled only after the right password. */
class LoginFailureHandler extends SimpleUrlAuthenticationFailureHandler {

    private static final int LONGEST_NAME = 60;

    LoginFailureHandler() {
        super("/login?wrong");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, ServletException {
        var typed = request.getParameter("username");
        if (typed != null && typed.length() <= LONGEST_NAME) {
            request.getSession().setAttribute(AccountOffice.NAME_TYPED, typed);
        }
        if (refused instanceof DisabledException) {
            getRedirectStrategy().sendRedirect(request, response, AccountRecheckFilter.DISABLED.toString());
        } else {
            super.onAuthenticationFailure(request, response, refused);
        }
    }
}
