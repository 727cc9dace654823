package gov.newarea.onestop.catalog;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Settings of the catalogue: the resource folder of its files, ending in a slash. */
@ConfigurationProperties("onestop.catalog")
record CatalogSettings(@DefaultValue("classpath:config/catalog/") String folder) {}
