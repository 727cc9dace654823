package gov.newarea.onestop.running;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One gauge: its name, and a value for each combination of labels. Labels are codes, never personal data. */
record Figure(String name, String help, List<String> labels, List<Value> values) {

    /** One count, with label values in the order of the labels. */
    record Value(List<String> labels, double value) {

        /** Reads a row whose first columns are the labels and whose last is the number. */
        static Value of(ResultSet row, int labels) throws SQLException {
            var codes = new ArrayList<String>();
            for (int column = 1; column <= labels; column++) {
                codes.add(row.getString(column).toLowerCase(Locale.ROOT));
            }
            return new Value(codes, row.getDouble(labels + 1));
        }
    }

    GaugeSnapshot snapshot() {
        var gauge = GaugeSnapshot.builder().name(name).help(help);
        values.forEach(value -> gauge.dataPoint(GaugeDataPointSnapshot.builder()
                .labels(Labels.of(labels, value.labels()))
                .value(value.value())
                .build()));
        return gauge.build();
    }
}
