package gov.newarea.onestop.filing;

import org.springframework.stereotype.Component;

/** Stores a filing that has ended, and settles what hangs on it. */
@Component
class Closing {

    private final Filings filings;
    private final FileParts parts;
    private final ApplicantAccess access;

    Closing(Filings filings, FileParts parts, ApplicantAccess access) {
        this.filings = filings;
        this.parts = parts;
        this.access = access;
    }

    /** A name the filing took becomes free unless something was granted; open branches lapse and open requests are dropped. */
    void end(Filing closed) {
        filings.save(closed);
        if (closed.state() != Filing.State.GRANTED && closed.state() != Filing.State.PART_GRANTED) {
            parts.names().release(closed.id());
        }
        parts.branches().lapse(closed.id());
        parts.corrections().drop(closed.id());
        access.publish(new FilingEvent.FilingClosed(closed.id(), closed.state()));
    }
}
