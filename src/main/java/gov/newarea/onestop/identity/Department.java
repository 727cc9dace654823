package gov.newarea.onestop.identity;

import gov.newarea.onestop.Localized;

/** An organ: its code, its name, the full name that letters and certificates print, and whom one asks there. */
public record Department(String code, Localized name, Localized letterhead, Contact contact) {

    /** Who answers questions about a letter of the organ. */
    public record Contact(Localized person, String telephone, Localized address) {}
}
