package gov.newarea.onestop.nodes;

import gov.newarea.onestop.nodes.Ledger.Kind;
import gov.newarea.onestop.nodes.Ledger.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Works through the queue of a post: claims a task, opens the case, and decides; sometimes not in the applicant's favour. */
final class Officer implements Runnable {

    private static final String TASKS = "href=\"/desk/tasks/([0-9a-f-]+)\"";
    /** The stored outcomes whose name on the page is another. */
    private static final Map<String, String> BOOKED = Map.of("deny", "refuse", "again", "review");

    private final Visitor me;
    private final String called;

    /** @param called the name of the officer on the pages */
    Officer(Visitor me, String called) {
        this.me = me;
        this.called = called;
    }

    @Override
    public void run() {
        me.signIn();
        while (me.pace.isOpen()) {
            me.pace.think();
            var own = any(me.look("/desk?tab=MINE").all(TASKS));
            var task = own.isEmpty() ? any(me.look("/desk").all(TASKS)) : own;
            if (!task.isEmpty() && (!own.isEmpty() || claim(task))) {
                work(task);
            }
        }
    }

    private static String any(Set<String> tasks) {
        var list = new ArrayList<>(tasks);
        return list.isEmpty() ? "" : list.get(ThreadLocalRandom.current().nextInt(list.size()));
    }

    /** Fails if a colleague was faster. */
    private boolean claim(String task) {
        return me.send("/desk/tasks/" + task + "/claim", Map.of()).leadsOn();
    }

    /** Decides; if the answer is unknown, opens the task again to see whether the decision was recorded. */
    private void work(String task) {
        var page = me.look("/desk/tasks/" + task);
        var outcome = choose(page);
        if (outcome.isEmpty() || !findings(task, outcome, page)) {
            return;
        }
        var answer = me.send("/desk/tasks/" + task + "/complete", words(outcome));
        var told = Visitor.told(answer);
        var booked = BOOKED.getOrDefault(outcome, outcome);
        me.ledger.write(me.name, Kind.DECIDE, task, booked, told);
        if (told == Told.UNKNOWN && isDoneByMe(me.look("/desk/tasks/" + task))) {
            me.ledger.write(me.name, Kind.DECIDE, task, booked, Told.DONE);
        }
        if (told == Told.REFUSED && answer.status() != 409) {
            me.ledger.complain(me.name + " was refused " + outcome + " of " + task + ": " + answer.status());
        }
    }

    private boolean isDoneByMe(Page page) {
        return page.first("(" + called + "[^<]*办结)").isPresent();
    }

    /** One of the outcomes that the page offers; never a positive one if a verdict is unfit. */
    private static String choose(Page page) {
        var offered = page.all("name=\"outcome\"[^>]*value=\"([a-z-]+)\"");
        boolean unfit = page.has("name=\"fits\" value=\"false\" checked");
        int dice = ThreadLocalRandom.current().nextInt(100);
        if (offered.contains("accept")) {
            boolean noticeGiven = page.has("已经一次性告知");
            return unfit || dice < 8 && !noticeGiven ? "notice" : dice < 11 ? "refuse" : "accept";
        }
        if (offered.contains("return")) {
            return unfit || dice < 8 ? "return" : "ready";
        }
        return offered.contains("grant") ? dice < 4 ? "deny" : dice < 7 ? "again" : "grant" : "";
    }

    /** Gives the first material an unfit verdict before the case is returned. */
    private boolean findings(String task, String outcome, Page page) {
        boolean back = outcome.equals("notice") || outcome.equals("return");
        if (!back || page.has("name=\"fits\" value=\"false\" checked")) {
            return true;
        }
        var target = page.first("name=\"target\" value=\"(material:[a-z_]+)\"");
        return target.isPresent()
                && me.send(
                                "/desk/tasks/" + task + "/verdicts",
                                Map.of(
                                        "target", List.of(target.get()),
                                        "fits", List.of("false"),
                                        "reason", List.of("R01"),
                                        "note", List.of("缺第三页")))
                        .leadsOn();
    }

    private static Map<String, List<String>> words(String outcome) {
        var fields = new HashMap<String, List<String>>();
        fields.put("outcome", List.of(outcome));
        fields.put("text", List.of(outcome.equals("deny") || outcome.equals("refuse") ? "不符合条件" : "材料齐全"));
        fields.put("whereToGo", List.of("长春市行政审批局"));
        return fields;
    }
}
