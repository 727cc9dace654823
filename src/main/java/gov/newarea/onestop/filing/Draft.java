package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.filing.Filing.Delivery;
import gov.newarea.onestop.identity.Actor;
import java.time.LocalDateTime;
import java.util.List;

/** A filing that is not submitted yet: only now are items chosen and wishes said. */
record Draft(Filing filing) {

    Draft {
        if (filing.state() != Filing.State.DRAFT) {
            throw Refusal.conflict("filing.not-draft");
        }
    }

    static Filing begin(
            FilingId id, String bundle, List<String> items, Drafting.NewFiling opening, Actor by, LocalDateTime now) {
        return new Filing(
                id,
                bundle,
                opening.channel(),
                now,
                new Cover(null, null, items, "", now),
                Parties.of(opening, by),
                Wish.of(opening.channel()),
                Stage.DRAFT,
                OneOffNotices.NONE,
                Acceptance.OPEN);
    }

    Filing choose(List<String> items) {
        return filing.with(filing.cover().choosing(items));
    }

    Filing deliverBy(Delivery delivery, String address) {
        return filing.with(filing.wish().by(delivery, address));
    }

    /** Throws it away; what was submitted is withdrawn instead. */
    Filing discard(LocalDateTime now) {
        return filing.close(Filing.State.WITHDRAWN, now);
    }

    /** @param followLater whether listed minor materials are promised for later (容缺后补) */
    Filing submit(String number, String lookupCode, boolean followLater, LocalDateTime now) {
        return filing.with(filing.cover().numbered(number, lookupCode))
                .with(filing.wish().following(followLater))
                .with(filing.stage().submitted(now));
    }
}
