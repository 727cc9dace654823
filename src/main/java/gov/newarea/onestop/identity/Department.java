package gov.newarea.onestop.identity;

import gov.newarea.onestop.Localized;

/** An organ: code, names, and the code of its successor, or its own code if it has none. */
public record Department(String code, Localized name, Localized letterhead, String successor) {}
