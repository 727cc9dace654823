package gov.newarea.onestop.identity;

/** A signed-in person requested a page of another role, or sent a form without a valid token. */
public record AccessDenied(String accountId, String path, String address) {}
