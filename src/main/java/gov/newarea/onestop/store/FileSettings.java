package gov.newarea.onestop.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Where files are kept.
 *
 * @param root the folder of the files; where several nodes run, one on a share that all of them see
 * @param spool where uploads lie while they come in; a folder of the node's own
 * @param keepFree how much room must be left on the disk for another file to be taken
 */
@ConfigurationProperties("onestop.files")
record FileSettings(Path root, Path spool, DataSize keepFree) {}
