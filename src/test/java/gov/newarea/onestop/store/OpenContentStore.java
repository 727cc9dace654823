package gov.newarea.onestop.store;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Provides the file store to tests of a single room. */
@TestConfiguration
@EnableConfigurationProperties(FileSettings.class)
@ComponentScan
public class OpenContentStore {}
