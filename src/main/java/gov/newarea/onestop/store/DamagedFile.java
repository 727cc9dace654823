package gov.newarea.onestop.store;

import java.time.LocalDateTime;

/**
 * A material whose file is no longer what was handed in: to be restored from a backup, or asked for again.
 *
 * @param missing it is not there at all
 * @param number the filing's number, empty of a draft
 */
record DamagedFile(
        String sha256, boolean missing, LocalDateTime foundAt, String fileName, String filingId, String number) {}
