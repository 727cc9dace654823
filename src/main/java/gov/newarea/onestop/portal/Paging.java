package gov.newarea.onestop.portal;

import java.util.List;

/** A page of a list that was asked for one row more than it shows, to know whether there is a next one. */
public record Paging<T>(List<T> rows, int page, boolean more) {

    /** Rows on one page. */
    public static final int SIZE = 25;

    public static int offset(int page) {
        return (Math.max(page, 1) - 1) * SIZE;
    }

    public static <T> Paging<T> of(List<T> found, int page) {
        return new Paging<>(found.stream().limit(SIZE).toList(), Math.max(page, 1), found.size() > SIZE);
    }

    public int from() {
        return offset(page) + 1;
    }

    public int to() {
        return offset(page) + rows.size();
    }
}
