package gov.newarea.onestop.portal.desk;

import jakarta.servlet.http.HttpSession;

/** Redirects to the last address of the queue. */
final class Back {

    private Back() {}

    static String to(HttpSession session) {
        return session.getAttribute(QueuePages.LAST) instanceof String last ? last : "/desk";
    }
}
