package gov.newarea.onestop.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the file store.
 *
 * @param root folder of the files; a share for several nodes
 * @param spool folder of uploads in progress; local to each node
 * @param keepFree uploads are refused when less than this is free
 */
@ConfigurationProperties("onestop.files")
record FileSettings(Path root, Path spool, DataSize keepFree) {}
