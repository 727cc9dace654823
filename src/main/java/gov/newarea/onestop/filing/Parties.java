package gov.newarea.onestop.filing;

import gov.newarea.onestop.Rows;
import gov.newarea.onestop.Typed;
import gov.newarea.onestop.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The people of a filing.
 *
 * @param applicant the applicant's account; none for a person at the counter without one
 * @param filedBy the account that filled it in: the applicant, an agent, or a window clerk
 */
record Parties(
        @Nullable String applicant,
        String applicantName,
        String mobile,
        String email,
        String filedBy,
        String filedByName)
        implements Rows.Part {

    static Parties of(Drafting.NewFiling opening, Actor by) {
        return new Parties(
                opening.channel() == Channel.COUNTER ? null : by.id(),
                Typed.within(100, opening.applicantName()),
                Typed.within(20, opening.mobile()),
                Typed.within(254, opening.email()),
                by.id(),
                by.name());
    }
}
