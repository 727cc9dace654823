package gov.newarea.onestop.portal;

import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.notice.Mailbox;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Adds the number of unread messages to each page; it is counted only when the template asks for it. */
@ControllerAdvice(annotations = Controller.class)
class UnreadMessages {

    private final Mailbox mailbox;
    private final People people;

    UnreadMessages(Mailbox mailbox, People people) {
        this.mailbox = mailbox;
        this.people = people;
    }

    @ModelAttribute
    void count(HttpServletRequest request, Model model) {
        IntSupplier unread = () -> request.getUserPrincipal() == null
                ? 0
                : mailbox.unread(people.current().id());
        model.addAttribute("unread", unread);
    }
}
