package gov.newarea.onestop.catalog;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the catalogue's files lie: a resource folder ending in a slash. */
@ConfigurationProperties("onestop.catalog")
record CatalogSettings(@DefaultValue("classpath:config/catalog/") String folder) {}
