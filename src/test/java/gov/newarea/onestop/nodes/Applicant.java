package gov.newarea.onestop.nodes;

import gov.newarea.onestop.nodes.Ledger.Kind;
import gov.newarea.onestop.nodes.Ledger.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Submits filings one after another, corrects them when asked, and downloads the licences. */
final class Applicant implements Runnable {

    private static final AtomicInteger NAMES = new AtomicInteger();
    private static final String DIGITS = "甲乙丙丁戊己庚辛壬癸";

    private final Visitor me;
    private final List<String> mine = new ArrayList<>();

    Applicant(Visitor me) {
        this.me = me;
    }

    @Override
    public void run() {
        me.signIn();
        while (me.pace.isOpen()) {
            file();
            follow();
            me.comeAgain();
        }
    }

    private void file() {
        var name = tradeName();
        var filing = begin();
        fill(filing, name);
        me.look("/apply/" + filing + "/materials");
        uploadAll(filing, "/apply/" + filing + "/materials");
        submit(filing, name);
        mine.add(filing);
    }

    private static String tradeName() {
        var name = new StringBuilder("众");
        for (int n = NAMES.incrementAndGet(); n > 0; n /= 10) {
            name.append(DIGITS.charAt(n % 10));
        }
        return name.append("湖").toString();
    }

    private String begin() {
        var form = Map.of("bundle", List.of("three-in-one"), "who", List.of("self"), "mobile", List.of("13900000001"));
        while (true) {
            me.look("/apply/new?bundle=three-in-one");
            var page = me.send("/apply/new", form);
            if (page.leadsOn()) {
                return page.location().replaceAll("/apply/", "");
            }
            expect(page.failed(), "beginning", page);
        }
    }

    private void fill(String filing, String name) {
        for (var section : Answers.company(name).entrySet()) {
            var address = "/apply/" + filing + "/sections/" + section.getKey();
            Page page;
            do {
                me.look(address);
                page = me.send(address, section.getValue());
                expect(page.failed() || page.leadsOn(), address, page);
            } while (page.failed());
        }
    }

    /** Uploads a PDF for every material that the page asks for. */
    private void uploadAll(String filing, String page) {
        for (var type : me.look(page).all("action=\"/apply/" + filing + "/materials/([a-z_]+)\\?")) {
            while (!upload(filing, page, type)) {
                me.pace.breathe();
            }
        }
    }

    /** The CSRF token is part of the upload address and differs on each page. */
    private boolean upload(String filing, String page, String type) {
        var address = me.look(page).first("action=\"(/apply/" + filing + "/materials/" + type + "\\?[^\"]+)\"");
        if (address.isEmpty()) {
            me.ledger.complain(me.name + " finds no place for " + type + " on " + page);
            return true;
        }
        var paper = Paper.fresh();
        var answer = me.upload(address.get(), paper.content());
        me.ledger.write(me.name, Kind.UPLOAD, filing, paper.hash(), Visitor.told(answer));
        return answer.leadsOn();
    }

    private void submit(String filing, String name) {
        var form = Map.of("declared", List.of("true"), "warned", List.of("true"), "delivery", List.of("ONLINE"));
        while (true) {
            me.look("/apply/" + filing + "/check");
            me.pace.takeTurn();
            var page = me.send("/apply/" + filing + "/check", form);
            expect(page.failed() || page.leadsOn() || page.status() == 422, "submitting", page);
            if (page.failed()) {
                me.ledger.write(me.name, Kind.SUBMIT, filing, name, Told.UNKNOWN);
            }
            var number = me.look("/filings/" + filing + "/receipt").first("class=\"os-key\">([^<]+)<");
            if (number.isPresent()) {
                me.ledger.write(me.name, Kind.SUBMIT, filing, number.get(), Told.DONE);
                return;
            }
            fill(filing, name); // a version that asks more says so, and the form is filled in once more
        }
    }

    /** Opens two of the applicant's filings, corrects what is asked, and downloads what is ready. */
    private void follow() {
        for (int i = 0; i < 2 && !mine.isEmpty(); i++) {
            me.pace.think();
            var filing = mine.get(ThreadLocalRandom.current().nextInt(mine.size()));
            var page = me.look("/filings/" + filing);
            page.all("href=\"/filings/" + filing + "/correct/([a-z-]+)\"").forEach(scope -> correct(filing, scope));
            page.first("href=\"(/filings/" + filing + "/certificates/[^\"]+\\.pdf)\"")
                    .ifPresent(licence -> {
                        if (!me.isPdf(licence)) {
                            me.ledger.complain(me.name + " got no licence at " + licence);
                        }
                        mine.remove(filing);
                    });
        }
    }

    private void correct(String filing, String scope) {
        var address = "/filings/" + filing + "/correct/" + scope;
        uploadAll(filing, address);
        me.look(address);
        var page = me.send(address, Map.of());
        me.ledger.write(me.name, Kind.CORRECT, filing, scope, Visitor.told(page));
    }

    private void expect(boolean right, String what, Page page) {
        if (!right) {
            throw new IllegalStateException(me.name + ", " + what + ": " + page.status() + " " + page.location() + " "
                    + page.all("class=\"(?:os-error|invalid-feedback)[^>]*>([^<]+)"));
        }
    }
}
