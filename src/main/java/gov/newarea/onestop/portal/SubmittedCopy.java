package gov.newarea.onestop.portal;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.MaterialNeed;
import gov.newarea.onestop.certificate.PrintedForms;
import gov.newarea.onestop.certificate.PrintedForms.Submission;
import gov.newarea.onestop.certificate.PrintedForms.Supplied;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Materials;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What an applicant submitted, to read and to keep: number, time, answers, and materials with their hashes. */
@Component
public class SubmittedCopy {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int KILO = 1024;

    private final FilingRecords records;
    private final Materials materials;
    private final Catalog catalog;
    private final PrintedForms forms;
    private final DocumentResponse window;
    private final PageText words;

    SubmittedCopy(
            FilingRecords records,
            Materials materials,
            Catalog catalog,
            PrintedForms forms,
            DocumentResponse window,
            PageText words) {
        this.records = records;
        this.materials = materials;
        this.catalog = catalog;
        this.forms = forms;
        this.window = window;
        this.words = words;
    }

    public ResponseEntity<byte[]> pdf(Filing filing, Locale locale) {
        return window.paper(String.valueOf(filing.number()), forms.submitted(of(filing, locale), locale));
    }

    /** The submission of a filing; after a correction with what was corrected. */
    public Submission of(Filing filing, Locale locale) {
        return new Submission(
                catalog.bundle(filing.bundle()).orElseThrow().name().in(locale),
                facts(filing),
                records.formOf(filing),
                records.form(filing.id()),
                supplied(filing, locale));
    }

    private Map<String, String> facts(Filing filing) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(words.say("citizen.submitted.number"), String.valueOf(filing.number()));
        var at = filing.submittedAt();
        facts.put(words.say("citizen.submitted.at"), at == null ? "" : MOMENT.format(at));
        facts.put(words.say("citizen.submitted.subject"), filing.subject());
        facts.put(words.say("citizen.submitted.applicant"), filing.applicantName());
        facts.put(words.say("citizen.submitted.filed-by"), filing.filedByName());
        facts.put(words.say("citizen.submitted.delivery"), words.say("filing.delivery." + filing.delivery()));
        facts.put(words.say("citizen.check.address"), filing.deliveryAddress());
        facts.values().removeIf(String::isBlank);
        return facts;
    }

    /** The materials in the order of the guide. */
    private List<Supplied> supplied(Filing filing, Locale locale) {
        var asked = records.needs(filing).stream().map(MaterialNeed::material).toList();
        return materials.of(filing.id()).stream()
                .sorted(Comparator.comparingInt(
                        file -> asked.contains(file.type()) ? asked.indexOf(file.type()) : Integer.MAX_VALUE))
                .map(file -> new Supplied(
                        catalog.material(file.type()).name().in(locale),
                        file.fileName(),
                        size(file.sizeBytes()),
                        file.sha256()))
                .toList();
    }

    private static String size(long bytes) {
        return bytes < KILO
                ? bytes + " B"
                : bytes < KILO * KILO ? bytes / KILO + " KB" : "%.1f MB".formatted(bytes / (double) (KILO * KILO));
    }
}
