package gov.newarea.onestop.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The path of an answer: keys and row numbers. */
record Path(List<Object> steps) {

    private static final Pattern STEP = Pattern.compile("(?:^|\\.)([A-Za-z][A-Za-z0-9]*)|\\[(\\d{1,4})]");

    /** Deeper than any form. */
    private static final int MOST = 12;

    static Path of(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException("Not a path"));
    }

    /** Parses a path; empty if it is none. */
    static Optional<Path> read(String text) {
        var steps = new ArrayList<Object>();
        var matcher = STEP.matcher(text);
        int end = 0;
        while (steps.size() <= MOST && matcher.find() && matcher.start() == end) {
            end = matcher.end();
            if (matcher.group(1) != null) {
                steps.add(matcher.group(1));
            } else {
                steps.add(Integer.valueOf(matcher.group(2)));
            }
        }
        return end != text.length() || steps.isEmpty() || steps.size() > MOST || steps.get(0) instanceof Integer
                ? Optional.empty()
                : Optional.of(new Path(List.copyOf(steps)));
    }

    @Nullable
    Object in(Map<String, Object> root) {
        Object at = root;
        for (var step : steps) {
            if (at instanceof Map<?, ?> map && step instanceof String) {
                at = map.get(step);
            } else if (at instanceof List<?> list && step instanceof Integer i && i < list.size()) {
                at = list.get(i);
            } else {
                return null;
            }
        }
        return at;
    }

    Map<String, Object> set(Map<String, Object> root, @Nullable Object value) {
        return value == null && in(root) == null ? root : intoMap(root, 0, value);
    }

    private @Nullable Object into(@Nullable Object at, int depth, @Nullable Object value) {
        if (depth == steps.size()) {
            return value;
        }
        return steps.get(depth) instanceof Integer ? intoList(at, depth, value) : intoMap(at, depth, value);
    }

    private Map<String, Object> intoMap(@Nullable Object at, int depth, @Nullable Object value) {
        var copy = new LinkedHashMap<String, Object>();
        if (at instanceof Map<?, ?> map) {
            map.forEach((key, each) -> copy.put(String.valueOf(key), each));
        }
        var key = (String) steps.get(depth);
        var next = into(copy.get(key), depth + 1, value);
        if (next == null) {
            copy.remove(key);
        } else {
            copy.put(key, next);
        }
        return copy;
    }

    private List<Object> intoList(@Nullable Object at, int depth, @Nullable Object value) {
        var copy = new ArrayList<Object>(at instanceof List<?> list ? list : List.of());
        int index = (Integer) steps.get(depth);
        if (index > copy.size()) {
            throw new IllegalArgumentException("No such row");
        }
        var next = into(index < copy.size() ? copy.get(index) : null, depth + 1, value);
        if (index < copy.size()) {
            copy.remove(index);
        }
        if (next != null) {
            copy.add(index, next);
        }
        return copy;
    }
}
