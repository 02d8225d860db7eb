package ayaz.bench;

import org.HdrHistogram.Histogram;

/** What was measured under one name. */
record Figure(String name, int clients, Histogram micros, double seconds) {

    /** With what another round of the same measured. */
    Figure and(Figure other) {
        Histogram both = micros.copy();
        both.add(other.micros);
        return new Figure(name, clients, both, seconds + other.seconds);
    }

    double p50() {
        return micros.getValueAtPercentile(50) / 1000.0;
    }

    double p95() {
        return micros.getValueAtPercentile(95) / 1000.0;
    }

    double longest() {
        return micros.getMaxValue() / 1000.0;
    }

    double p99() {
        return micros.getValueAtPercentile(99) / 1000.0;
    }

    double perSecond() {
        return micros.getTotalCount() / seconds;
    }
}
