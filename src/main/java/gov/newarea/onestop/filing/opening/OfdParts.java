package gov.newarea.onestop.filing.opening;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** The parts of an OFD document: GB/T 33190. */
final class OfdParts {

    private static final List<String> SIGNS_OF_A_PASSWORD = List.of("encryptions.xml", "decryptseed.dat");

    private final PackageReader parts;

    OfdParts(PackageReader parts) {
        this.parts = parts;
    }

    /**
     * The number of pages of its documents.
     *
     * @throws UnfitFile for a document that cannot be read, or has no page
     */
    int pages() throws IOException {
        for (var name : parts.names()) {
            var last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            if (SIGNS_OF_A_PASSWORD.contains(last)) {
                throw new UnfitFile(Unfit.PASSWORD);
            }
        }
        int pages = 0;
        for (var document : documents()) {
            pages += pagesOf(document);
        }
        if (pages == 0) {
            throw new UnfitFile(Unfit.NO_PAGES);
        }
        return pages;
    }

    private List<String> documents() throws IOException {
        var documents = new ArrayList<String>();
        var inRoot = new boolean[1];
        try (var index = parts.part("OFD.xml")) {
            Xml.read(index, each -> {
                if (each.isStartElement()) {
                    inRoot[0] = each.getLocalName().equals("DocRoot");
                } else if (inRoot[0] && !each.isWhiteSpace()) {
                    documents.add(each.getText().strip().replaceFirst("^/", ""));
                }
            });
        }
        if (documents.isEmpty()) {
            throw new UnfitFile(Unfit.UNREADABLE);
        }
        return documents;
    }

    /** Counts the pages that are there. */
    private int pagesOf(String document) throws IOException {
        var folder = document.substring(0, document.lastIndexOf('/') + 1);
        var pages = new AtomicInteger();
        var missing = new AtomicInteger();
        try (var content = parts.part(document)) {
            Xml.read(content, each -> {
                if (each.isStartElement() && each.getLocalName().equals("Page")) {
                    var place = Xml.attribute(each, "BaseLoc");
                    boolean there = parts.has(place.startsWith("/") ? place.substring(1) : folder + place);
                    (there ? pages : missing).incrementAndGet();
                }
            });
        }
        if (missing.get() > 0) {
            throw new UnfitFile(Unfit.UNREADABLE);
        }
        return pages.get();
    }
}
