package gov.newarea.onestop.catalog;

import gov.newarea.onestop.Localized;

/** A power of the power list: who holds it and the article it rests on. */
public record Power(String code, Localized name, String holder, String law, String article) {}
