package gov.newarea.onestop.catalog;

import gov.newarea.onestop.Localized;

/** A ground on which an officer may find a material unfit, from the catalogue of reasons. */
public record RejectReason(String code, Localized text) {}
