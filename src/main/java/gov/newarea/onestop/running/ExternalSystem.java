package gov.newarea.onestop.running;

/** A server that the product uses and can do without for a while. */
interface ExternalSystem {

    String name();

    /** Returns if the server answers, and throws if it does not. */
    void ping() throws Exception;
}
