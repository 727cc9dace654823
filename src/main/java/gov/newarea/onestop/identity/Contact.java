package gov.newarea.onestop.identity;

import java.util.Locale;

/** Mail address, mobile number and language of a person; the address may be empty. */
public record Contact(String email, String mobile, Locale language) {}
