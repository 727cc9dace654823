package gov.newarea.onestop.catalog;

/** A material one item asks for, and how strictly. */
public record MaterialNeed(String material, Necessity necessity) {}
