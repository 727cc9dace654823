package gov.newarea.onestop.catalog;

import gov.newarea.onestop.Localized;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds what the new area publishes: bundles, items, materials, powers. It is read once at start-up and never changes. */
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

    /** The name of a kind of certificate; one that is no longer published keeps its code. */
    default Localized certificateName(String code) {
        return certificates().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .map(CertificateKind::name)
                .orElseGet(() -> new Localized(code, code));
    }

    /** The text of a reason for an unfit verdict; empty for none. */
    default Localized reasonText(String code) {
        return rejectReasons().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .map(RejectReason::text)
                .orElseGet(() -> new Localized("", ""));
    }

    /** The materials that the chosen items need, each once, with the strictest necessity of any item. */
    List<MaterialNeed> materials(Collection<String> items);

    /** The items that need the material. */
    List<String> askedBy(String material, Collection<String> items);

    /**
     * Bundles matching every word of the text (names, keywords, items, departments), the theme and the department, the best first; blanks
     * match all. Words may be Chinese in any script, English, pinyin or its initials, and may have one slip.
     */
    List<Bundle> search(String text, String theme, String department);

    /** Bundles that share most with a text that finds nothing, at most so many. */
    List<Bundle> nearest(String text, int most);
}
