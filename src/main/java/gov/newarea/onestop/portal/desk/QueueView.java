package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.approval.queue.QueueReader.Query;
import gov.newarea.onestop.approval.queue.QueueReader.Tab;
import gov.newarea.onestop.deadline.Light;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Everything the queue's address says, so that the same address shows the same place again.
 *
 * @param step the code of a kind of step; addresses of the version before have the id of a step
 */
record QueueView(
        @Nullable Tab tab,
        @Nullable String text,
        @Nullable String item,
        @Nullable String step,
        @Nullable Light light,
        @Nullable Boolean latest,
        @Nullable String after,
        @Nullable String before) {

    QueueView {
        tab = Objects.requireNonNullElse(tab, Tab.OPEN);
        latest = Boolean.TRUE.equals(latest);
        text = Objects.requireNonNullElse(text, "").strip();
        item = Objects.requireNonNullElse(item, "");
        step = Block.of(str(step)).map(Block::code).orElse("");
        after = Objects.requireNonNullElse(after, "");
        before = Objects.requireNonNullElse(before, "");
    }

    Query query(int size) {
        return new Query(
                Objects.requireNonNull(tab),
                str(text),
                str(item),
                Block.of(str(step)).orElse(null),
                light,
                Boolean.TRUE.equals(latest),
                str(after),
                str(before),
                size);
    }

    public boolean filtered() {
        return !str(text).isEmpty() || !str(item).isEmpty() || !str(step).isEmpty() || light != null;
    }

    /** The same filter on another tab, from its first page. */
    public String onTab(Tab other) {
        return new QueueView(other, text, item, step, light, latest, "", "").address();
    }

    public String onLight(@Nullable Light other) {
        return new QueueView(tab, text, item, step, other, latest, "", "").address();
    }

    public String turned() {
        return new QueueView(tab, text, item, step, light, !Boolean.TRUE.equals(latest), "", "").address();
    }

    public String nextAfter(String cursor) {
        return new QueueView(tab, text, item, step, light, latest, cursor, "").address();
    }

    public String previousBefore(String cursor) {
        return new QueueView(tab, text, item, step, light, latest, "", cursor).address();
    }

    public String unfiltered() {
        return new QueueView(tab, "", "", "", null, false, "", "").address();
    }

    /** The parameters of a saved filter: all except the page. */
    public String filter() {
        var address = new QueueView(tab, text, item, step, light, latest, "", "").address();
        return address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
    }

    public String address() {
        var address = UriComponentsBuilder.fromPath("/desk");
        add(address, "tab", tab == Tab.OPEN ? "" : String.valueOf(tab));
        add(address, "text", str(text));
        add(address, "item", str(item));
        add(address, "step", str(step));
        add(address, "light", light == null ? "" : light.name());
        add(address, "latest", Boolean.TRUE.equals(latest) ? "true" : "");
        add(address, "after", str(after));
        add(address, "before", str(before));
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    private static String str(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
