package gov.newarea.onestop.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** How long one thing took, again and again, in milliseconds. */
record Times(double p50, double p95) {

    /** Something that is timed. */
    @FunctionalInterface
    interface Act {

        void run() throws Exception;
    }

    static Times of(Collection<Double> millis) {
        var sorted = millis.stream().sorted().toList();
        return sorted.isEmpty()
                ? new Times(Double.NaN, Double.NaN)
                : new Times(sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100));
    }

    /** Three repeats of so many, after as many to get warm; of each percentile the median of the repeats. */
    static Times of(int times, Act act) throws Exception {
        repeat(times, act);
        var repeats = new ArrayList<Times>();
        for (int i = 0; i < 3; i++) {
            repeats.add(of(repeat(times, act)));
        }
        return new Times(
                median(repeats.stream().mapToDouble(Times::p50)),
                median(repeats.stream().mapToDouble(Times::p95)));
    }

    static double once(Act act) throws Exception {
        long begin = System.nanoTime();
        act.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    static double median(DoubleStream values) {
        var sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static List<Double> repeat(int times, Act act) throws Exception {
        var millis = new ArrayList<Double>();
        for (int i : IntStream.range(0, times).toArray()) {
            millis.add(once(act));
        }
        return millis;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f / %.1f ms", p50, p95);
    }
}
