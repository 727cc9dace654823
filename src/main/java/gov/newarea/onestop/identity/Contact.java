package gov.newarea.onestop.identity;

import java.util.Locale;

/** Where and in which language a person is told; the address may be empty. */
public record Contact(String email, String mobile, Locale language) {}
