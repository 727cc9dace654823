package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.identity.Departments;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Translates codes on desk pages into the reader's language; in templates {@code @deskText}. */
@Component
class DeskText {

    private final Catalog catalog;
    private final Departments departments;
    private final FilingRecords records;
    private final MessageSource messages;

    DeskText(Catalog catalog, Departments departments, FilingRecords records, MessageSource messages) {
        this.catalog = catalog;
        this.departments = departments;
        this.records = records;
        this.messages = messages;
    }

    public String bundle(String code) {
        return catalog.bundle(code).map(bundle -> bundle.name().in(locale())).orElse(code);
    }

    /** The item's name; empty where a task concerns the whole filing. */
    public String item(String code) {
        return code.isEmpty() ? "" : catalog.item(code).name().in(locale());
    }

    public String department(@Nullable String code) {
        return code == null || code.isEmpty()
                ? ""
                : departments.require(code).name().in(locale());
    }

    public String target(Target target) {
        return records.nameOf(target).in(locale());
    }

    /** A target as the trace keeps it; a text that names none stays as it is. */
    public String target(String target) {
        return Target.read(target).map(this::target).orElse(target);
    }

    public String reason(@Nullable String code) {
        return code == null ? "" : catalog.reasonText(code).in(locale());
    }

    public String block(Block block) {
        return say("approval.block." + block.code());
    }

    /** The name of a step in the trace: the kind of a human step, or the id of an automatic one. */
    String step(String word) {
        return Block.of(word).map(this::block).orElseGet(() -> say("approval.step." + word));
    }

    /** Several targets in one line. */
    public String targets(List<?> codes) {
        return codes.stream().map(code -> target(code.toString())).collect(Collectors.joining(say("desk.comma")));
    }

    /** Posts as the trace keeps them, {@code department.role} each, in words. */
    public String posts(String posts) {
        return Arrays.stream(posts.split(" "))
                .filter(post -> post.indexOf('.') > 0)
                .map(post -> department(post.substring(0, post.indexOf('.')))
                        + " · "
                        + say("identity.role."
                                + post.substring(post.indexOf('.') + 1).toUpperCase(Locale.ROOT)))
                .collect(Collectors.joining(say("desk.comma")));
    }

    /** A message, or the key if there is none. */
    public String say(String key, Object... details) {
        return String.valueOf(messages.getMessage(key, details, key, locale()));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
