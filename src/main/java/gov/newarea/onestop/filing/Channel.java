package gov.newarea.onestop.filing;

/** How a filing came in: by the applicant online, through an agent with power of attorney, or at the counter. */
public enum Channel {
    ONLINE,
    AGENT,
    COUNTER
}
