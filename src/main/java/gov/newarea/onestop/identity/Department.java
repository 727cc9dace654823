package gov.newarea.onestop.identity;

import gov.newarea.onestop.Localized;

/** An organ: its code, its names, and the organ that succeeded it, or its own code where none did. */
public record Department(String code, Localized name, Localized letterhead, String successor) {}
