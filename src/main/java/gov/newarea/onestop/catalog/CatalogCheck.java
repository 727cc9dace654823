package gov.newarea.onestop.catalog;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.identity.Departments;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the catalogue at start-up: every reference exists, no promise is longer than the law allows, no cycle. */
record CatalogCheck(
        List<Bundle> bundles,
        Map<String, ServiceItem> items,
        Map<String, MaterialType> materials,
        Map<String, Power> powers,
        Departments departments) {

    /** @throws IllegalStateException that names every error */
    void orStop() {
        var faults = new ArrayList<String>();
        items.values().forEach(item -> check(item, faults));
        bundles.forEach(bundle -> check(bundle, faults));
        powers.values().forEach(power -> department(power.holder(), "power " + power.code(), faults));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The catalogue has errors: " + String.join("; ", faults));
        }
    }

    private void check(ServiceItem item, List<String> faults) {
        var where = "item " + item.code();
        department(item.department(), where, faults);
        known(powers.keySet(), item.power(), where + " names power", faults);
        item.materials().forEach(need -> known(materials.keySet(), need.material(), where + " names material", faults));
        item.predecessors().forEach(code -> known(items.keySet(), code, where + " names predecessor", faults));
        check(item.limit(), where, faults);
        bothLanguages(item.name(), where, faults);
        if (item.basis().isEmpty()) {
            faults.add(where + " has no basis");
        }
        if (waitsForItself(item.code(), item.code(), new HashSet<>())) {
            faults.add(where + " waits for itself");
        }
    }

    private void check(Bundle bundle, List<String> faults) {
        var where = "bundle " + bundle.code();
        department(bundle.lead(), where, faults);
        bundle.items().forEach(code -> known(items.keySet(), code, where + " names item", faults));
        check(bundle.limit(), where, faults);
        bothLanguages(bundle.name(), where, faults);
    }

    private void check(Limit limit, String where, List<String> faults) {
        if (limit.promised() < 0 || limit.promised() > limit.statutory()) {
            faults.add(where + " promises " + limit.promised() + " days where the law gives " + limit.statutory());
        }
    }

    private boolean waitsForItself(String start, String code, Set<String> seen) {
        if (!items.containsKey(code) || !seen.add(code)) {
            return false;
        }
        var predecessors = items.get(code).predecessors();
        return predecessors.contains(start)
                || predecessors.stream().anyMatch(next -> waitsForItself(start, next, seen));
    }

    private void department(String code, String where, List<String> faults) {
        try {
            departments.require(code);
        } catch (Refusal unknown) {
            faults.add(where + " names department " + code + ", which is not in departments.yml");
        }
    }

    private static void known(Set<String> keys, String key, String where, List<String> faults) {
        if (!keys.contains(key)) {
            faults.add(where + " " + key + ", which does not exist");
        }
    }

    private static void bothLanguages(Localized text, String where, List<String> faults) {
        if (text.zh().isBlank() || text.en().isBlank()) {
            faults.add(where + " lacks a name in one language");
        }
    }
}
