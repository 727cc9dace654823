package gov.newarea.onestop.portal;

import java.util.List;

/** A page of a list that was asked for one row more than it shows, to know whether there is a next one. */
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

    /** Whether there is nothing to page through; an emptied page still leads back. */
    public boolean none() {
        return rows.isEmpty() && page == 1;
    }

    public int from() {
        return rows.isEmpty() ? 0 : offset(page) + 1;
    }

    public int to() {
        return rows.isEmpty() ? 0 : offset(page) + rows.size();
    }

    /** No list is so long that its page numbers would not fit. */
    private static int within(int page) {
        return Math.max(1, Math.min(page, LAST));
    }
}
