package gov.newarea.onestop.catalog;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.catalog.CertificateKind.Layout;
import gov.newarea.onestop.catalog.CertificateKind.Line;
import gov.newarea.onestop.catalog.CertificateKind.Part;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Checks at start-up that every kind of certificate that an item names exists and can be printed. */
record CertificateCheck(Map<String, CertificateKind> kinds, Collection<ServiceItem> items) {

    /** The lines that the printed licence has places for. */
    private static final List<String> PLACES =
            List.of("name", "type", "legalRepresentative", "scope", "capital", "establishedOn", "address");

    /** @throws IllegalStateException that names every error */
    void orStop() {
        var faults = new ArrayList<String>();
        items.stream()
                .filter(item -> !item.certificate().isEmpty() && !kinds.containsKey(item.certificate()))
                .forEach(item -> faults.add(
                        "item " + item.code() + " names certificate " + item.certificate() + ", which does not exist"));
        kinds.values().forEach(kind -> check(kind, faults));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("certificates.yml has errors: " + String.join("; ", faults));
        }
    }

    private static void check(CertificateKind kind, List<String> faults) {
        var where = "certificate " + kind.code();
        bothLanguages(kind.name(), where, faults);
        var keys = new HashSet<String>();
        kind.lines().forEach(line -> check(line, where + " line " + line.key(), keys, faults));
        if (kind.layout() == Layout.LICENCE && !keys.containsAll(PLACES)) {
            faults.add(where + " lacks one of the lines " + PLACES);
        }
        try {
            kind.validFor();
        } catch (DateTimeParseException noPeriod) {
            faults.add(where + " counts " + kind.term() + ", which is no period");
        }
    }

    private static void check(Line line, String where, Collection<String> keys, List<String> faults) {
        bothLanguages(line.label(), where, faults);
        if (!keys.add(line.key())) {
            faults.add(where + " is there twice");
        }
        line.parts().stream()
                .filter(part -> !asksRightly(part))
                .forEach(part -> faults.add(where + " cannot show " + part.from() + " as " + part.as()));
    }

    private static boolean asksRightly(Part part) {
        return switch (part.as()) {
            case TEXT -> !part.from().isEmpty();
            case ROWS -> part.from().size() == 1 && part.from().get(0).indexOf('.') > 0;
            default -> part.from().size() == (part.as().asks() ? 1 : 0);
        };
    }

    private static void bothLanguages(Localized text, String where, List<String> faults) {
        if (text.zh().isBlank() || text.en().isBlank()) {
            faults.add(where + " lacks a name in one language");
        }
    }
}
