package gov.newarea.onestop.portal;

import java.util.List;

/** One page of a list; the query reads one row more than is shown, to know whether there is a next page. */
public record Paging<T>(List<T> rows, int page, boolean more) {

    /** Rows on one page. */
    public static final int SIZE = 25;

    private static final int LAST = 100_000;

    public static int offset(int page) {
        return (within(page) - 1) * SIZE;
    }

    public static <T> Paging<T> of(List<T> found, int page) {
        return new Paging<>(found.stream().limit(SIZE).toList(), within(page), found.size() > SIZE);
    }

    /** Whether the list is empty; an empty page after the first still links back. */
    public boolean none() {
        return rows.isEmpty() && page == 1;
    }

    public int from() {
        return rows.isEmpty() ? 0 : offset(page) + 1;
    }

    public int to() {
        return rows.isEmpty() ? 0 : offset(page) + rows.size();
    }

    /** Limits the page number, so that offsets do not overflow. */
    private static int within(int page) {
        return Math.max(1, Math.min(page, LAST));
    }
}
