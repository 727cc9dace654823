package gov.newarea.onestop.certificate;

import gov.newarea.onestop.catalog.CertificateKind;
import gov.newarea.onestop.catalog.CertificateKind.Layout;
import gov.newarea.onestop.catalog.CertificateKind.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Lays out what a certificate says: in two columns on a business licence, in one on a permit.
 *
 * <p>The business licence follows the form in use since 2022-03-01 (登记细则 23): no term of business, the credit code at the upper
 * left, the QR code at the upper right, the registering authority with seal and date at the lower right, and the address of the
 * publicity system at the foot.
 */
@Component
class CertificateSheet {

    private static final List<String> LEFT = List.of("name", "type", "legalRepresentative", "scope");
    private static final List<String> ELSEWHERE = List.of("creditCode");
    private static final Column LEFT_COLUMN = new Column(132, 108);
    private static final Column RIGHT_COLUMN = new Column(103, 58);
    private static final Column WIDE_COLUMN = new Column(209, 68);
    private static final Column NEXT_PAGE = new Column(180, 118);

    private final SheetFitter fitter;

    CertificateSheet(SheetFitter fitter) {
        this.fitter = fitter;
    }

    /**
     * What a template prints.
     *
     * @param columns from left to right
     * @param more further pages with what had no room
     * @param copies the number of each copy, such as {@code 2-1}; empty for the original
     */
    record Laid(
            SheetFitter.Text title,
            SheetFitter.Text organ,
            List<FittedRows> columns,
            List<List<SheetFitter.Line>> more,
            List<String> copies) {}

    /** @param fields what the certificate says, as it is printed */
    Laid lay(CertificateKind kind, String organ, String holder, String holderCaption, Map<String, String> fields) {
        boolean licence = kind.layout() == Layout.LICENCE;
        var columns = licence ? licence(kind, holder, fields) : List.of(permit(kind, holder, holderCaption, fields));
        var carried = columns.stream().flatMap(column -> column.carried().stream());
        var title = kind.name().in(Locale.CHINESE);
        return new Laid(
                licence ? new SheetFitter.Text(47, List.of(title)) : fitter.fit(title, 150, 1, 36, 28, 22, 18, 15),
                fitter.fit(organ, 80, 1, 12.5, 10.5, 9),
                columns,
                fitter.pages(carried.toList(), NEXT_PAGE),
                licence ? copies(Integer.parseInt(fields.getOrDefault("copies", "1"))) : List.of(""));
    }

    private List<FittedRows> licence(CertificateKind kind, String holder, Map<String, String> fields) {
        var named = new LinkedHashMap<>(fields);
        named.putIfAbsent("name", holder);
        return List.of(
                fitter.fit(rows(kind, named, line -> LEFT.contains(line.key())), LEFT_COLUMN),
                fitter.fit(
                        rows(kind, named, line -> !LEFT.contains(line.key()) && !ELSEWHERE.contains(line.key())),
                        RIGHT_COLUMN));
    }

    private FittedRows permit(CertificateKind kind, String holder, String caption, Map<String, String> fields) {
        var rows = new LinkedHashMap<String, String>();
        rows.put(caption, holder);
        rows.putAll(rows(kind, fields, line -> true));
        return fitter.fit(rows, WIDE_COLUMN);
    }

    /** The printed lines by their captions, in their order; one without a text is left out. */
    private static Map<String, String> rows(CertificateKind kind, Map<String, String> fields, Predicate<Line> wanted) {
        var rows = new LinkedHashMap<String, String>();
        kind.printed().stream()
                .filter(line -> wanted.test(line) && fields.containsKey(line.key()))
                .forEach(line -> rows.put(line.label().in(Locale.CHINESE), fields.get(line.key())));
        return rows;
    }

    /** The original, and as many duplicates as were asked for. */
    private static List<String> copies(int duplicates) {
        return Stream.concat(
                        Stream.of(""), IntStream.rangeClosed(1, duplicates).mapToObj(copy -> duplicates + "-" + copy))
                .toList();
    }
}
