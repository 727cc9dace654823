package gov.newarea.onestop.portal.admin;

import gov.newarea.onestop.notice.Mail;
import gov.newarea.onestop.notice.MailLog;
import gov.newarea.onestop.portal.Paging;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists mails: sent, waiting, and failed with the reason. */
@Controller
class MailPage {

    private final MailLog mailLog;
    private final MessageSource messages;

    MailPage(MailLog mailLog, MessageSource messages) {
        this.mailLog = mailLog;
        this.messages = messages;
    }

    @GetMapping("/admin/mail")
    String list(
            @RequestParam(required = false) Mail.State state, @RequestParam(defaultValue = "1") int page, Model model) {
        var counts = mailLog.counts();
        var shown = state != null ? state : mostTelling(counts);
        model.addAttribute("counts", counts);
        model.addAttribute("state", shown);
        model.addAttribute("sends", mailLog.sends());
        model.addAttribute("fault", mailLog.serverFault().orElse(null));
        model.addAttribute("mails", Paging.of(mailLog.in(shown, Paging.offset(page), Paging.SIZE + 1), page));
        return "admin/mail";
    }

    @GetMapping("/admin/mail/{id}")
    String one(@PathVariable String id, Model model) {
        model.addAttribute("mail", mailLog.require(id));
        model.addAttribute("sends", mailLog.sends());
        return "admin/mail-one";
    }

    @PostMapping("/admin/mail/{id}/retry")
    String retry(@PathVariable String id, Locale locale, RedirectAttributes next) {
        mailLog.retry(id);
        next.addFlashAttribute("notice", messages.getMessage("notice.admin.retried", null, locale));
        return "redirect:/admin/mail/" + mailLog.require(id).id();
    }

    @PostMapping("/admin/mail/retry")
    String retryFailed(Locale locale, RedirectAttributes next) {
        var again = mailLog.retryFailed();
        next.addFlashAttribute("notice", messages.getMessage("notice.admin.retried-all", new Object[] {again}, locale));
        return "redirect:/admin/mail?state=WAITING";
    }

    @PostMapping("/admin/mail/try-now")
    String tryNow(Locale locale, RedirectAttributes next) {
        mailLog.tryNow();
        next.addFlashAttribute("notice", messages.getMessage("notice.fault.tried", null, locale));
        return "redirect:/admin/mail?state=WAITING";
    }

    /** Failed mails first, because they are why administrators open this page. */
    private static Mail.State mostTelling(java.util.Map<Mail.State, Integer> counts) {
        if (counts.get(Mail.State.FAILED) > 0) {
            return Mail.State.FAILED;
        }
        return counts.get(Mail.State.KEPT) > counts.get(Mail.State.SENT) ? Mail.State.KEPT : Mail.State.SENT;
    }
}
