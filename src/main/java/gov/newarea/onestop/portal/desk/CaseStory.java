package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.OneStopApplication;
import gov.newarea.onestop.approval.desk.CaseNotes;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.certificate.LetterOffice;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.oversight.AuditTrail;
import gov.newarea.onestop.oversight.Trace;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Builds the timeline of a case: acts, letters, certificates, notes. */
@Component
class CaseStory {

    private final AuditTrail trail;
    private final LetterOffice letters;
    private final CertificateOffice certificates;
    private final CaseNotes notes;
    private final DeskText words;

    CaseStory(AuditTrail trail, LetterOffice letters, CertificateOffice certificates, CaseNotes notes, DeskText words) {
        this.trail = trail;
        this.letters = letters;
        this.certificates = certificates;
        this.notes = notes;
        this.words = words;
    }

    /** A line of the timeline. */
    record Entry(Instant at, String text, String by) {}

    void tell(Filing filing, Model model) {
        model.addAttribute(
                "timeline", trail.of(filing.id()).stream().map(this::entry).toList());
        model.addAttribute("letters", letters.of(filing.id()));
        model.addAttribute("certificates", certificates.of(filing.id()));
        model.addAttribute("notes", notes.of(filing.id()));
        model.addAttribute("colleagues", notes.colleagues());
    }

    private Entry entry(Trace trace) {
        var by = Stream.of(person(trace), words.posts(trace.capacity()), trace.address())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return new Entry(
                trace.doneAt().atZone(OneStopApplication.ZONE).toInstant(),
                words.say("approval.act." + trace.act()) + about(trace),
                by);
    }

    private String person(Trace trace) {
        return trace.account().equals("system") ? words.say("desk.system") : trace.person();
    }

    /** The subject of the act: its item, material, number, colleague, or a yes or no. */
    private String about(Trace trace) {
        var target =
                trace.detail("target").isEmpty() && !trace.detail("material").isEmpty()
                        ? Target.material(trace.detail("material")).toString()
                        : trace.detail("target");
        var parts = Stream.of(
                        trace.detail("item").isEmpty() ? "" : words.item(trace.detail("item")),
                        step(trace),
                        target.isEmpty() ? "" : words.target(target),
                        trace.details().get("targets") instanceof List<?> targets ? words.targets(targets) : "",
                        verdict(trace, "fits"),
                        verdict(trace, "granted"),
                        trace.detail("kind").isEmpty() || trace.detail("letter").isEmpty()
                                ? ""
                                : words.say("certificate.letter.title." + trace.detail("kind")),
                        trace.detail("state").isEmpty() ? "" : words.say("desk.filing-state." + trace.detail("state")),
                        trace.detail("light").isEmpty() ? "" : words.say("deadline.light." + trace.detail("light")),
                        trace.detail("due"),
                        trace.detail("notice"),
                        trace.detail("number"),
                        people(trace),
                        trace.detail("ground").isEmpty() ? "" : words.reason(trace.detail("ground")),
                        trace.detail("reason"))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return parts.isEmpty() ? "" : words.say("desk.colon") + parts;
    }

    /** The step, named by its kind; traces of earlier versions contain only the id of the step. */
    private String step(Trace trace) {
        var block = trace.detail("block");
        var word = block.isEmpty() ? trace.detail("step") : block;
        return word.isEmpty() ? "" : words.step(word);
    }

    /** From whom to whom. */
    private String people(Trace trace) {
        return trace.detail("from").isEmpty()
                ? trace.detail("to")
                : words.say("desk.from-to", trace.detail("from"), trace.detail("to"));
    }

    private String verdict(Trace trace, String key) {
        var given = trace.detail(key);
        return given.isEmpty() ? "" : words.say("desk." + key + "." + given);
    }
}
