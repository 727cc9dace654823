package gov.newarea.onestop.identity;

import gov.newarea.onestop.Localized;

/** An organ: its code, its name, and the full name that letters and certificates print. */
public record Department(String code, Localized name, Localized letterhead) {}
