package gov.newarea.onestop.certificate;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One sequence of numbers for each series and year, without gaps: the row is locked until the transaction ends. */
@Repository
class NumberSequences {

    private final JdbcClient jdbc;

    NumberSequences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long next(String series, int year) {
        if (!advance(series, year)) {
            begin(series, year);
            advance(series, year);
        }
        return jdbc.sql("SELECT last_number FROM number_sequence WHERE series = ? AND in_year = ?")
                .params(series, year)
                .query(Long.class)
                .single();
    }

    private boolean advance(String series, int year) {
        return jdbc.sql("UPDATE number_sequence SET last_number = last_number + 1 WHERE series = ? AND in_year = ?")
                        .params(series, year)
                        .update()
                == 1;
    }

    private void begin(String series, int year) {
        try {
            jdbc.sql("INSERT INTO number_sequence (series, in_year, last_number) VALUES (?, ?, 0)")
                    .params(series, year)
                    .update();
        } catch (DuplicateKeyException begunElsewhere) {
            return;
        }
    }
}
