package gov.newarea.onestop.portal.follow;

import gov.newarea.onestop.OneStopApplication;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.deadline.LimitScope;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.identity.Departments;
import gov.newarea.onestop.oversight.AuditTrail;
import gov.newarea.onestop.oversight.Trace;
import gov.newarea.onestop.portal.CertificateNames;
import gov.newarea.onestop.portal.PageText;
import gov.newarea.onestop.portal.follow.FilingSheet.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Builds the timeline for the applicant: it names departments, and no officers or internal notes. */
@Component
class Story {

    private static final Set<String> TOLD = Set.of(
            "FilingSubmitted",
            "NoticeGiven",
            "FilingCorrected",
            "FilingAccepted",
            "LimitMoved",
            "AcceptanceRefused",
            "BranchOpened",
            "BranchReviewed",
            "BranchReturned",
            "BranchReopened",
            "ReviewAskedAgain",
            "BranchLapsed",
            "MaterialsAsked",
            "SiteInspected",
            "BranchDecided",
            "LetterSent",
            "CertificateIssued",
            "WithdrawalAsked",
            "WithdrawalDeclined",
            "ResultDelivered",
            "FilingClosed");

    private final AuditTrail trail;
    private final Catalog catalog;
    private final Departments departments;
    private final PageText words;
    private final CertificateNames kinds;
    private final MovedDays moves;

    Story(
            AuditTrail trail,
            Catalog catalog,
            Departments departments,
            PageText words,
            CertificateNames kinds,
            MovedDays moves) {
        this.trail = trail;
        this.catalog = catalog;
        this.departments = departments;
        this.words = words;
        this.kinds = kinds;
        this.moves = moves;
    }

    /** What happened, newest first, and why the limit that matters now was last moved; empty if it never was. */
    record Told(List<Entry> entries, String moved) {}

    Told of(FilingId id, LimitScope scope) {
        var traces = trail.of(id);
        var entries = new ArrayList<Entry>();
        traces.stream().filter(trace -> TOLD.contains(trace.act())).forEach(trace -> entries.add(0, entry(id, trace)));
        var moved = traces.stream()
                .filter(trace -> MovedDays.isOf(trace, scope))
                .reduce((earlier, later) -> later)
                .map(trace -> moves.say(id, trace, ""))
                .orElse("");
        return new Told(entries, moved);
    }

    private Entry entry(FilingId id, Trace trace) {
        var at = trace.doneAt().atZone(OneStopApplication.ZONE).toInstant();
        var text =
                switch (trace.act()) {
                    case "FilingSubmitted" -> say("FilingSubmitted", trace.detail("number"));
                    case "LetterSent" ->
                        say(
                                "LetterSent",
                                words.say("certificate.letter.title." + trace.detail("kind")),
                                trace.detail("number"));
                    case "CertificateIssued" ->
                        say("CertificateIssued", kinds.of(trace.detail("kind")), trace.detail("number"));
                    case "BranchDecided" -> say("BranchDecided." + trace.detail("granted"), item(trace));
                    case "FilingClosed" ->
                        say("FilingClosed", words.say("filing.filing-state." + trace.detail("state")));
                    case "LimitMoved" -> moves.say(id, trace, item(trace));
                    case "FilingAccepted" -> say("FilingAccepted." + trace.detail("deemed"));
                    default -> say(trace.act(), item(trace));
                };
        return new Entry(at, text, organ(trace));
    }

    private String say(String act, Object... args) {
        return words.say("citizen.act." + act, args);
    }

    private String item(Trace trace) {
        var item = trace.detail("item");
        return item.isEmpty() ? "" : catalog.item(item).name().in(LocaleContextHolder.getLocale());
    }

    private @org.jspecify.annotations.Nullable String organ(Trace trace) {
        var code = trace.detail("department");
        return code.isEmpty()
                ? null
                : departments.acting(code, trace.doneAt().toLocalDate()).name().in(LocaleContextHolder.getLocale());
    }
}
