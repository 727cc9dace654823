package gov.newarea.onestop;

/** A typed key, so that the key of a filing is never used for a letter. */
public interface Id {

    String value();
}
