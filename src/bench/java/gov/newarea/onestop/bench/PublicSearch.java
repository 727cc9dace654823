package gov.newarea.onestop.bench;

import gov.newarea.onestop.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** The hall's search over a catalogue of ten thousand bundles, made of the published ones under other names. */
final class PublicSearch {

    private static final Path FOLDER = Path.of("target/bench-catalog");
    private static final int ENTRIES = 10_000;

    /** The setting that has the house read that catalogue. */
    static Map<String, Object> settings() throws IOException {
        Files.createDirectories(FOLDER);
        try (var files = Files.list(Path.of("config/catalog"))) {
            for (var file : files.toList()) {
                Files.copy(file, FOLDER.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        var published = Files.readString(FOLDER.resolve("bundles.yml"));
        var one = published.substring(published.indexOf("- code: restaurant"));
        var more = new StringBuilder(published);
        for (int i = 0; i < ENTRIES; i++) {
            more.append(one.split("\n- code: ")[0]
                            .replace("- code: restaurant", "- code: bench-" + i)
                            .replace("开办餐饮店", "开办第" + i + "号餐饮店"))
                    .append('\n');
        }
        Files.writeString(FOLDER.resolve("bundles.yml"), more);
        return Map.of("onestop.catalog.folder", FOLDER.toUri().toString());
    }

    void measure(House house, Table table) throws Exception {
        var catalog = house.ask(Catalog.class);
        var browser = new Browser(house.address());
        query(table, catalog, "one of %,d found".formatted(ENTRIES), "第7654号");
        query(table, catalog, "nearly all found", "餐饮店");
        page(table, browser, "one found", "%E7%AC%AC7654%E5%8F%B7");
        page(table, browser, "nearly all found", "%E9%A4%90%E9%A5%AE%E5%BA%97");
        page(table, browser, "all listed", "");
    }

    private static void query(Table table, Catalog catalog, String what, String text) throws Exception {
        var times = Times.of(200, () -> catalog.search(text, "", ""));
        table.row("public search, " + what + ": query", "10 ms", times.toString(), times.p95() <= 10);
    }

    private static void page(Table table, Browser browser, String what, String text) throws Exception {
        var times = Times.of(10, () -> browser.get("/items?q=" + text));
        table.row("public search, " + what + ": whole page", "100 ms", times.toString(), times.p95() <= 100);
    }
}
