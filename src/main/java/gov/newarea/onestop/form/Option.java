package gov.newarea.onestop.form;

import gov.newarea.onestop.Localized;

/** One of the answers offered. */
public record Option(String value, Localized label) {}
