package gov.newarea.onestop.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds what the new area publishes: bundles, items, materials, powers. Read once at start, the same for every request. */
public interface Catalog {

    List<Bundle> bundles();

    Optional<Bundle> bundle(String code);

    ServiceItem item(String code);

    MaterialType material(String key);

    Power power(String code);

    /** @throws gov.newarea.onestop.Refusal {@code catalog.no-certificate} for an unknown code */
    CertificateKind certificate(String code);

    List<CertificateKind> certificates();

    List<RejectReason> rejectReasons();

    /** The materials the chosen items ask for, each once, with the strictest necessity any of them names. */
    List<MaterialNeed> materials(Collection<String> items);

    /** Which of the items ask for the material. */
    List<String> askedBy(String material, Collection<String> items);

    /** Bundles matching every word of the text (names, keywords, items, departments), the theme and the department; blanks match all. */
    List<Bundle> search(String text, String theme, String department);
}
