package gov.newarea.onestop.catalog;

import static java.util.stream.Collectors.toMap;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.identity.Departments;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the catalogue from its files once, and checks it at start-up. */
@Component
class PublishedCatalog implements Catalog {

    private final List<Bundle> bundles;
    private final Map<String, ServiceItem> items;
    private final Map<String, MaterialType> materials;
    private final Map<String, Power> powers;
    private final List<CertificateKind> certificates;
    private final Map<String, CertificateKind> certificatesByCode;
    private final List<RejectReason> rejectReasons;
    private final CatalogIndex index;

    PublishedCatalog(CatalogFiles files, Departments departments) {
        rejectReasons = files.list("reject-reasons.yml", RejectReason.class);
        materials = CatalogFiles.index(
                files.materials(CatalogFiles.index(rejectReasons, RejectReason::code)), MaterialType::key);
        powers = CatalogFiles.index(files.list("powers.yml", Power.class), Power::code);
        items = CatalogFiles.index(files.list("items.yml", ServiceItem.class), ServiceItem::code);
        bundles = files.list("bundles.yml", Bundle.class);
        certificates = files.list("certificates.yml", CertificateKind.class);
        certificatesByCode = CatalogFiles.index(certificates, CertificateKind::code);
        new CatalogCheck(bundles, items, materials, powers, departments).orStop();
        new CertificateCheck(certificatesByCode, items.values()).orStop();
        index = new CatalogIndex(bundles, items, departments, SearchWords.read(files));
    }

    @Override
    public List<Bundle> bundles() {
        return bundles;
    }

    @Override
    public Optional<Bundle> bundle(String code) {
        return bundles.stream().filter(bundle -> bundle.code().equals(code)).findFirst();
    }

    @Override
    public ServiceItem item(String code) {
        return known(items, code, "catalog.no-item");
    }

    @Override
    public MaterialType material(String key) {
        return known(materials, key, "catalog.no-material");
    }

    @Override
    public Power power(String code) {
        return known(powers, code, "catalog.no-power");
    }

    @Override
    public CertificateKind certificate(String code) {
        return known(certificatesByCode, code, "catalog.no-certificate");
    }

    @Override
    public List<CertificateKind> certificates() {
        return certificates;
    }

    @Override
    public List<RejectReason> rejectReasons() {
        return rejectReasons;
    }

    @Override
    public List<MaterialNeed> materials(Collection<String> chosen) {
        return List.copyOf(chosen.stream()
                .flatMap(code -> item(code).materials().stream())
                .collect(toMap(MaterialNeed::material, need -> need, MaterialNeed::stricter, LinkedHashMap::new))
                .values());
    }

    @Override
    public List<String> askedBy(String material, Collection<String> chosen) {
        return chosen.stream()
                .filter(code -> item(code).materials().stream()
                        .anyMatch(need -> need.material().equals(material)))
                .toList();
    }

    @Override
    public List<Bundle> search(String text, String theme, String department) {
        return index.search(text, theme, department);
    }

    @Override
    public List<Bundle> nearest(String text, int most) {
        return index.nearest(text, most);
    }

    private static <T> T known(Map<String, T> things, String key, String refusal) {
        return Optional.ofNullable(things.get(key)).orElseThrow(() -> Refusal.notFound(refusal, key));
    }
}
