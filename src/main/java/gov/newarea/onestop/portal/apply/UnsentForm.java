package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.identity.AccountOffice;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** What was sent to a page after its session had ended, as {@link AccountOffice#UNSENT} keeps it; it is shown once. */
final class UnsentForm {

    private UnsentForm() {}

    /** The first value of a field; empty if it was not sent. */
    static String text(Map<String, String[]> sent, String field) {
        return sent.getOrDefault(field, new String[] {""})[0];
    }

    @SuppressWarnings("unchecked")
    static Map<String, String[]> of(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(AccountOffice.UNSENT) instanceof Map<?, ?> kept)) {
            return Map.of();
        }
        var sent = (Map<String, String[]>) kept;
        if (!sent.get(AccountOffice.UNSENT_PATH)[0].equals(request.getRequestURI())) {
            return Map.of();
        }
        session.removeAttribute(AccountOffice.UNSENT);
        return sent;
    }
}
