package gov.newarea.onestop.catalog;

import gov.newarea.onestop.Localized;

/** A reason of the catalogue for an unfit verdict on a material. */
public record RejectReason(String code, Localized text) {}
