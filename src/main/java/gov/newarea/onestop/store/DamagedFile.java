package gov.newarea.onestop.store;

import java.time.LocalDateTime;

/**
 * A material whose file is damaged or missing; it is restored from a backup or uploaded again.
 *
 * @param missing whether the file is missing rather than damaged
 * @param number the filing's number, empty for a draft
 */
record DamagedFile(
        String sha256, boolean missing, LocalDateTime foundAt, String fileName, String filingId, String number) {}
