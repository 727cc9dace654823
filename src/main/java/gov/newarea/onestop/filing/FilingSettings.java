package gov.newarea.onestop.filing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of filings.
 *
 * @param numberPrefix the first part of every filing's number
 */
@ConfigurationProperties("onestop.filing")
record FilingSettings(@DefaultValue("220100") String numberPrefix) {}
