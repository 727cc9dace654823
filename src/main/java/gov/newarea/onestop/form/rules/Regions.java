package gov.newarea.onestop.form.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The divisions that the region part of a name may name: 企业名称登记管理规定 7.
 *
 * @param provinces the province, in full and in short; it may stand alone
 * @param cities the city, in full and in short; alone or after the province
 * @param districts the districts of the city by their codes, only after the city
 * @param zones development zones, only after the city
 * @param counties counties and county-level cities by their codes; alone or after the province or city
 */
record Regions(
        List<String> provinces,
        List<String> cities,
        Map<String, List<String>> districts,
        List<String> zones,
        Map<String, List<String>> counties) {

    /** Whether a company domiciled in the county may use the name; in any county of the lists if the code is empty. */
    boolean allow(String county, String name) {
        return county.isEmpty()
                ? codes().anyMatch(code -> of(code).contains(name))
                : of(county).contains(name);
    }

    /** Whether the text is nothing but the name of a division, wherever it lies. */
    boolean name(String text) {
        return allow("", text) || districts.values().stream().anyMatch(names -> names.contains(text));
    }

    private Set<String> of(String county) {
        var whole = together(provinces, cities);
        var city = Stream.concat(cities.stream(), whole.stream()).toList();
        var within = Stream.concat(districts.getOrDefault(county, List.of()).stream(), zones.stream())
                .toList();
        var alone = counties.getOrDefault(county, List.of());
        return Stream.of(
                        provinces,
                        city,
                        together(city, within),
                        alone,
                        together(provinces, alone),
                        together(city, alone))
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> codes() {
        return Stream.concat(districts.keySet().stream(), counties.keySet().stream());
    }

    private static List<String> together(List<String> first, List<String> second) {
        return first.stream()
                .flatMap(one -> second.stream().map(other -> one + other))
                .toList();
    }
}
