package gov.newarea.onestop.portal.account;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.notice.Mailbox;
import gov.newarea.onestop.portal.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a person's messages, whether or not they were also mailed. */
@Controller
class MessagesPage {

    private final Mailbox mailbox;
    private final People people;

    MessagesPage(Mailbox mailbox, People people) {
        this.mailbox = mailbox;
        this.people = people;
    }

    @GetMapping("/messages")
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        var mine = mailbox.messagesOf(people.current().id(), Paging.offset(page), Paging.SIZE + 1);
        model.addAttribute("messages", Paging.of(mine, page));
        return "citizen/messages";
    }

    @GetMapping("/messages/{id}")
    String one(@PathVariable String id, Model model) {
        model.addAttribute(
                "message",
                mailbox.open(people.current().id(), id).orElseThrow(() -> Refusal.notFound("notice.no-mail")));
        return "citizen/message";
    }
}
