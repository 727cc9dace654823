package gov.newarea.onestop.store;

/** A file in the store: its SHA-256 in hex, and its length in bytes. */
public record StoredFile(String sha256, long sizeBytes) {}
