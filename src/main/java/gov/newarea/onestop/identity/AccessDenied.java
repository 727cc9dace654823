package gov.newarea.onestop.identity;

/** Someone signed in tried a door that is not theirs, or sent a form this site did not hand out. */
public record AccessDenied(String accountId, String path, String address) {}
