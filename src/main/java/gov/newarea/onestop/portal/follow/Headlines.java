package gov.newarea.onestop.portal.follow;

import gov.newarea.onestop.approval.desk.Standings;
import gov.newarea.onestop.certificate.Certificate;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.deadline.LimitScope;
import gov.newarea.onestop.deadline.NamedDays;
import gov.newarea.onestop.deadline.TimeLimit;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.portal.CertificateNames;
import gov.newarea.onestop.portal.PageText;
import gov.newarea.onestop.portal.follow.FilingSheet.Hand;
import gov.newarea.onestop.portal.follow.FilingSheet.Lane;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Summarises the state and the limit of a filing in a sentence. */
@Component
class Headlines {

    private static final Set<String> AT_WORK = Set.of("REVIEWING", "INSPECTING", "READY");

    private static final Set<Filing.State> GRANTED = Set.of(Filing.State.GRANTED, Filing.State.PART_GRANTED);

    private final Deadlines deadlines;
    private final NamedDays named;
    private final PageText words;
    private final CertificateNames kinds;

    Headlines(Deadlines deadlines, NamedDays named, PageText words, CertificateNames kinds) {
        this.deadlines = deadlines;
        this.named = named;
        this.words = words;
        this.kinds = kinds;
    }

    String say(Filing filing, List<Lane> lanes, List<Certificate> results) {
        if (filing.withdrawalReason() != null && !filing.state().isClosed()) {
            return words.say("citizen.headline.withdrawing");
        }
        if (!results.isEmpty() && GRANTED.contains(filing.state())) {
            return words.say("citizen.headline." + filing.state() + ".with", names(results));
        }
        if (filing.state() != Filing.State.ACCEPTED) {
            return words.say("citizen.headline." + filing.state());
        }
        long agreed = count(lanes, Set.of("GRANTED"));
        long returned = count(lanes, Set.of("RETURNED"));
        long waiting = count(lanes, Set.of(Standings.WAITING));
        return words.say("citizen.headline.ACCEPTED", count(lanes, AT_WORK), agreed)
                + (waiting == 0 ? "" : words.say("citizen.headline.waiting", waiting))
                + (returned == 0 ? "" : words.say("citizen.headline.returned", returned));
    }

    /** The limit that matters now: of the check, then of the case. */
    Optional<Hand> hand(Filing filing) {
        return deadlines.of(filing.id(), scope(filing)).map(limit -> hand(filing, limit));
    }

    static LimitScope scope(Filing filing) {
        return filing.acceptedOn() == null ? LimitScope.CHECK : LimitScope.CASE;
    }

    private Hand hand(Filing filing, TimeLimit limit) {
        var colour = limit.open() ? deadlines.lightOf(limit).name().toLowerCase(Locale.ROOT) : "";
        return new Hand(limit, named.of(filing.id(), limit), deadlines.used(limit), deadlines.left(limit), colour);
    }

    private String names(List<Certificate> results) {
        return results.stream()
                .map(one -> kinds.of(one.kind()))
                .distinct()
                .collect(Collectors.joining(words.say("citizen.and")));
    }

    private static long count(List<Lane> lanes, Set<String> states) {
        return lanes.stream().filter(lane -> states.contains(lane.state())).count();
    }
}
