package gov.newarea.onestop.catalog;

import gov.newarea.onestop.catalog.organs.OrganFixtures;
import gov.newarea.onestop.identity.Departments;
import org.springframework.core.io.DefaultResourceLoader;

/** The published catalogue and trades, without a Spring container. */
public final class CatalogFixtures {

    private static final CatalogSettings SETTINGS = new CatalogSettings("classpath:config/catalog/");

    private CatalogFixtures() {}

    public static Catalog publishedCatalog() {
        return new PublishedCatalog(files(), departments());
    }

    public static NegativeList publishedNegativeList() {
        return new PublishedNegativeList(files());
    }

    public static Trades publishedTrades() {
        return new PublishedTrades(files());
    }

    /** The organs that act today. */
    public static Departments departments() {
        return OrganFixtures.publishedOrgans(files(), "today");
    }

    public static CatalogFiles files() {
        return new CatalogFiles(new DefaultResourceLoader(), SETTINGS);
    }
}
