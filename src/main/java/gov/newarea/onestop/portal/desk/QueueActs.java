package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.approval.queue.SavedFilters;
import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.filing.OwnMatter;
import gov.newarea.onestop.portal.Addresses;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Claims, returns and hands over tasks; saves filters. */
@Controller
class QueueActs {

    private final WorkQueue queue;
    private final SavedFilters filters;
    private final OwnMatter ownMatter;
    private final DeskText words;

    QueueActs(WorkQueue queue, SavedFilters filters, OwnMatter ownMatter, DeskText words) {
        this.queue = queue;
        this.filters = filters;
        this.ownMatter = ownMatter;
        this.words = words;
    }

    /** Claims all chosen tasks, and names those that others have claimed meanwhile. */
    @PostMapping("/desk/claim")
    String claimAll(@RequestParam(defaultValue = "") List<String> task, HttpSession session, RedirectAttributes next) {
        var left = queue.claimAll(task);
        int got = task.size() - left.size();
        if (got > 0) {
            next.addFlashAttribute("notice", words.say("desk.claimed", got));
        }
        if (!left.isEmpty()) {
            next.addFlashAttribute("warning", warning(left));
        } else if (task.isEmpty()) {
            next.addFlashAttribute("warning", words.say("desk.none-chosen"));
        }
        return "redirect:" + Back.to(session);
    }

    @PostMapping("/desk/tasks/{task}/claim")
    String claim(@PathVariable String task, RedirectAttributes next) {
        queue.claim(task);
        next.addFlashAttribute("notice", words.say("desk.claimed-one"));
        return "redirect:/desk/tasks/" + task + "#step"; // the heading of the panel takes the focus
    }

    @PostMapping("/desk/tasks/{task}/release")
    String release(@PathVariable String task, HttpSession session, RedirectAttributes next) {
        var item = queue.require(task);
        queue.release(task);
        next.addFlashAttribute("notice", words.say("desk.released", item.number()));
        return "redirect:" + Back.to(session);
    }

    @PostMapping("/desk/tasks/{task}/transfer")
    String transfer(
            @PathVariable String task, @RequestParam String colleague, HttpSession session, RedirectAttributes next) {
        queue.transfer(task, colleague);
        var item = queue.require(task);
        next.addFlashAttribute("notice", words.say("desk.transferred", item.number(), item.assigneeName()));
        return "redirect:" + Back.to(session);
    }

    @PostMapping("/desk/filters")
    String keep(@RequestParam String name, @RequestParam(defaultValue = "") String query, RedirectAttributes next) {
        filters.keep(name, query);
        next.addFlashAttribute("notice", words.say("desk.filter.kept", name.strip()));
        return "redirect:"
                + Addresses.ours("/desk" + (query.isEmpty() ? "" : "?" + query)).orElse("/desk");
    }

    @PostMapping("/desk/filters/forget")
    String forget(@RequestParam String name, HttpSession session) {
        filters.forget(name);
        return "redirect:" + Back.to(session);
    }

    private String warning(List<WorkItem> left) {
        var own = ownMatter.among(left.stream().map(WorkItem::filing).toList());
        var mine = left.stream().filter(item -> own.contains(item.filing())).toList();
        var missed = left.stream().filter(item -> !own.contains(item.filing())).toList();
        return Stream.of(
                        missed.isEmpty() ? "" : words.say("desk.missed", missed.size(), names(missed)),
                        mine.isEmpty() ? "" : words.say("desk.missed-own", mine.size(), names(mine)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String names(List<WorkItem> missed) {
        return missed.stream()
                .map(item -> item.number()
                        + (item.assigneeName() == null ? "" : words.say("desk.missed-by", item.assigneeName())))
                .collect(Collectors.joining(words.say("desk.comma")));
    }
}
