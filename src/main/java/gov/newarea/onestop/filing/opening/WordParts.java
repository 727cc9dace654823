package gov.newarea.onestop.filing.opening;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** The parts of an Office document: its declared types, its links, its text. */
final class WordParts {

    private static final String TYPES = "[Content_Types].xml";
    private static final String WORD = "wordprocessingml.document.main+xml";
    private static final Set<String> MACROS = Set.of("macroenabled", "vbaproject", "vbadata", "activex");
    private static final Set<String> INSIDE = Set.of("/package", "/oleobject", "/afchunk");

    private final PackageReader parts;
    private final Map<String, String> declared = new HashMap<>();

    WordParts(PackageReader parts) {
        this.parts = parts;
    }

    /** @throws UnfitFile for what is no Word document, or declares macros */
    void requireWord() throws IOException {
        if (!parts.has(TYPES)) {
            throw parts.has("word/document.xml")
                    ? new UnfitFile(Unfit.UNREADABLE)
                    : new UnfitFile(Unfit.OTHER, KnownKind.ARCHIVE);
        }
        try (var types = parts.part(TYPES)) {
            Xml.read(types, tag -> {
                if (tag.isStartElement()) {
                    declared.put(
                            Xml.attribute(tag, "PartName") + Xml.attribute(tag, "Extension"),
                            Xml.attribute(tag, "ContentType").toLowerCase(Locale.ROOT));
                }
            });
        }
        if (declares(MACROS)) {
            throw new UnfitFile(Unfit.ACTIVE);
        }
        if (mainPart().isEmpty()) {
            throw otherThanWord();
        }
    }

    private boolean declares(Set<String> words) {
        return declared.values().stream().anyMatch(type -> words.stream().anyMatch(type::contains));
    }

    private String mainPart() {
        return declared.entrySet().stream()
                .filter(each -> each.getValue().endsWith(WORD))
                .map(each -> each.getKey().startsWith("/") ? each.getKey().substring(1) : "word/document.xml")
                .findFirst()
                .orElse("");
    }

    private UnfitFile otherThanWord() {
        if (declares(Set.of("spreadsheetml"))) {
            return new UnfitFile(Unfit.OTHER, KnownKind.SHEET);
        }
        return declares(Set.of("presentationml"))
                ? new UnfitFile(Unfit.OTHER, KnownKind.SLIDES)
                : new UnfitFile(Unfit.UNREADABLE);
    }

    /** @throws UnfitFile for a text that cannot be read, and for what starts or fetches something when it is opened */
    void requireWholeAndStill() throws IOException {
        for (var name : parts.names()) {
            if (name.endsWith(".rels")) {
                requireStillLinks(name);
            }
        }
        requireStillText(mainPart());
    }

    private void requireStillLinks(String name) throws IOException {
        var found = new HashSet<Unfit>();
        try (var links = parts.part(name)) {
            Xml.read(links, tag -> {
                if (tag.isStartElement()) {
                    var type = Xml.attribute(tag, "Type").toLowerCase(Locale.ROOT);
                    boolean outside = Xml.attribute(tag, "TargetMode").equalsIgnoreCase("External");
                    judge(type, outside, found);
                }
            });
        }
        if (!found.isEmpty()) {
            throw new UnfitFile(found.iterator().next());
        }
    }

    private static void judge(String type, boolean outside, Set<Unfit> found) {
        if (MACROS.stream().anyMatch(type::contains)) {
            found.add(Unfit.ACTIVE);
        } else if (outside && !type.endsWith("/hyperlink")) {
            found.add(Unfit.LINKED);
        } else if (INSIDE.stream().anyMatch(type::endsWith)) {
            found.add(Unfit.ATTACHMENT);
        }
    }

    /** Fields that fetch from other programs are macros by another name. */
    private void requireStillText(String name) throws IOException {
        var fetches = new AtomicBoolean();
        var inField = new AtomicBoolean();
        try (var text = parts.part(name)) {
            Xml.read(text, each -> {
                if (each.isStartElement()) {
                    inField.set(each.getLocalName().equals("instrText"));
                    fetches.compareAndSet(false, isDde(Xml.attribute(each, "instr")));
                } else if (inField.get()) {
                    fetches.compareAndSet(false, isDde(each.getText()));
                }
            });
        }
        if (fetches.get()) {
            throw new UnfitFile(Unfit.ACTIVE);
        }
    }

    private static boolean isDde(String field) {
        return field.strip().toUpperCase(Locale.ROOT).startsWith("DDE");
    }
}
