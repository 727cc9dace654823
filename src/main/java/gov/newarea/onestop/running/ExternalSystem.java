package gov.newarea.onestop.running;

/** A house next door that ours talks to, and can for a while do without. */
interface ExternalSystem {

    String name();

    /** Knocks; returns where it answers. */
    void knock() throws Exception;
}
