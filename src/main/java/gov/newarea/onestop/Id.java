package gov.newarea.onestop;

/** The key of one thing, typed so that a filing is never mistaken for a letter. */
public interface Id {

    String value();
}
