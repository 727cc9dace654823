package gov.newarea.onestop.bench;

import gov.newarea.onestop.filing.Materials;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.store.Generated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A hundred megabytes sent in twenty files at once, and fetched again. */
final class Papers implements Figure {

    private static final int FILES = 20;
    private static final int MEGABYTES = 5;

    @Override
    public void measure(House house, Table table) throws Exception {
        new Population(house);
        var drafts = new ArrayList<FilingId>();
        var browsers = new ArrayList<Browser>();
        for (int i = 0; i < FILES; i++) {
            drafts.add(People.draft(house, "bench-applicant-" + i));
            browsers.add(new Browser(house.address()));
            browsers.get(i).login("bench-applicant-" + i);
            browsers.get(i).get("/apply/" + drafts.get(i).value() + "/materials");
        }
        Heap.reset();
        double up = Times.once(() -> People.together(FILES, i -> send(browsers.get(i), drafts.get(i), i)));
        long upHeap = Heap.peak();
        var materials = house.ask(Materials.class);
        var paths = drafts.stream()
                .map(draft -> materials.of(draft).stream()
                        .filter(material -> material.type().equals("articles"))
                        .map(material -> "/filings/" + draft.value() + "/materials/" + material.id())
                        .findFirst()
                        .orElseThrow())
                .toList();
        var read = Collections.synchronizedList(new ArrayList<Long>());
        Heap.reset();
        double down = Times.once(() -> People.together(FILES, i -> read.add(fetch(browsers.get(i), paths.get(i)))));
        long downHeap = Heap.peak();
        row(table, "sent", up, upHeap, FILES * MEGABYTES);
        row(
                table,
                "fetched",
                down,
                downHeap,
                read.stream().mapToLong(Long::longValue).sum() >> 20);
    }

    private static void row(Table table, String what, double millis, long heap, long megabytes) {
        table.row(
                "%d MB in %d files at once, %s".formatted(megabytes, FILES, what),
                "heap under 512 MB",
                String.format(Locale.ROOT, "%.1f s, at most %d MB of heap, the sender's included", millis / 1000, heap),
                heap < 512 && megabytes >= FILES * MEGABYTES);
    }

    private static void send(Browser browser, FilingId draft, int number) {
        try {
            browser.upload("/apply/" + draft.value() + "/materials/articles", "articles.pdf", () -> new Generated(number, MEGABYTES << 20));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static long fetch(Browser browser, String path) {
        try {
            return browser.download(path);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
