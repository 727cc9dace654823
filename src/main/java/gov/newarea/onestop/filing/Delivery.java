package gov.newarea.onestop.filing;

/** How the result reaches the applicant. */
public enum Delivery {
    ONLINE,
    COUNTER,
    POST
}
