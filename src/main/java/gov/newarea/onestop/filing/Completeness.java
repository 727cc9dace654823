package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.form.FormCheck;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.FormDefinition;
import gov.newarea.onestop.form.Forms;
import gov.newarea.onestop.form.Problem;
import gov.newarea.onestop.form.Problem.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Checks whether a filing is complete: the sections of its form, its materials, and the requested corrections. */
@Component
class Completeness {

    private static final int LONGEST_NAME = 100;

    private final Catalog catalog;
    private final Forms forms;
    private final FormCheck check;
    private final FilingForms book;
    private final FileParts parts;
    private final Clock clock;

    Completeness(Catalog catalog, Forms forms, FormCheck check, FilingForms book, FileParts parts, Clock clock) {
        this.catalog = catalog;
        this.forms = forms;
        this.check = check;
        this.book = book;
        this.parts = parts;
        this.clock = clock;
    }

    /** The form of a filing, without the sections of items that were not chosen. */
    FormDefinition formOf(Filing filing) {
        var bundle = catalog.bundle(filing.bundle()).orElseThrow();
        return forms.require(bundle.form()).forItems(filing.items());
    }

    /** Everything the form's rules say of the answers, errors and hints. */
    List<Problem> problems(Filing filing) {
        return problems(filing, book.read(filing.id()));
    }

    /** The same of answers that were just read or written. */
    List<Problem> problems(Filing filing, FormData answers) {
        var problems = check.check(formOf(filing), answers, LocalDate.now(clock));
        return parts.names().isTaken(answers, filing.id())
                ? Stream.concat(Stream.of(nameTaken(answers)), problems.stream())
                        .toList()
                : problems;
    }

    private static Problem nameTaken(FormData answers) {
        var path = "name.nameTradeName";
        List<Object> args = List.of(answers.text(path), answers.text("name.nameIndustry"));
        return new Problem("name", path, "form.problem.name-4", args, Level.ERROR);
    }

    void require(Filing filing, boolean followLater) {
        boolean wrong = problems(filing).stream().anyMatch(Problem::isError);
        var missing = followLater
                ? parts.checklist().missingNow(filing)
                : parts.checklist().missing(filing);
        if (wrong || !missing.isEmpty()) {
            throw Refusal.invalid("filing.incomplete");
        }
    }

    /** The sections of the form that hold an error now. */
    Set<String> sectionsInError(Filing filing) {
        return problems(filing).stream()
                .filter(Problem::isError)
                .map(Problem::section)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Takes the name of the company to be founded, so that no other filing may. */
    void takeName(Filing filing) {
        parts.names().take(book.read(filing.id()), filing.id());
    }

    /** The name under which officers search the filing; a name that is too long is cut. */
    static String subject(FormData answers) {
        var founded = answers.text("name.fullName");
        var name = (founded.isBlank() ? answers.text("applicant.name") : founded).strip();
        return name.substring(
                0, name.offsetByCodePoints(0, Math.min(name.codePointCount(0, name.length()), LONGEST_NAME)));
    }
}
