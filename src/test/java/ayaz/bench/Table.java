package ayaz.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, line by line, with the limit that each figure is held against; ready for the documentation. */
final class Table {

    private final List<String> lines = new ArrayList<>(
            List.of("| what | p50 ms | p99 ms | per second | limit | reached |", "|---|---:|---:|---:|---|---|"));

    void figure(Figure figure) {
        figure(figure, "", "");
    }

    void figure(Figure figure, String limit, String reached) {
        add(String.format(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %,.0f | %s | %s |",
                figure.name(),
                figure.p50(),
                figure.p99(),
                figure.perSecond(),
                limit,
                reached));
    }

    /** At most so many times the other, in milliseconds. */
    void atMost(Figure figure, double times, double plus, Figure other) {
        double limit = times * other.p50() + plus;
        String how = String.format(
                Locale.ROOT,
                "p50 at most %.1f × %s%s = %.3f ms",
                times,
                other.name(),
                plus > 0 ? " + 1 ms" : "",
                limit);
        figure(figure, how, verdict(figure.p50() <= limit, figure.p50() / other.p50()));
    }

    /** The slow ones too: 95 of 100 at most so many times those of the other, in milliseconds. */
    void slowAtMost(Figure figure, double times, double plus, Figure other) {
        double limit = times * other.p95() + plus;
        String how = String.format(
                Locale.ROOT, "p95 at most %.1f × %s + %.0f ms = %.3f ms", times, other.name(), plus, limit);
        figure(figure, how, String.format(Locale.ROOT, "%s p95 %.3f ms", yes(figure.p95() <= limit), figure.p95()));
    }

    /** Not one took longer. */
    void never(Figure figure, double milliseconds) {
        figure(
                figure,
                String.format(Locale.ROOT, "none above %.0f ms", milliseconds),
                String.format(
                        Locale.ROOT, "%s longest %.1f ms", yes(figure.longest() <= milliseconds), figure.longest()));
    }

    private static String yes(boolean met) {
        return met ? "yes," : "no,";
    }

    void atLeast(Figure figure, double share, Figure other) {
        double reached = figure.perSecond() / other.perSecond();
        String how = String.format(Locale.ROOT, "at least %.0f %% of %s", share * 100, other.name());
        add(String.format(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %,.0f | %s | %s %.0f %% |",
                figure.name(),
                figure.p50(),
                figure.p99(),
                figure.perSecond(),
                how,
                yes(reached >= share),
                reached * 100));
    }

    void within(Figure figure, double milliseconds) {
        figure(
                figure,
                String.format(Locale.ROOT, "p50 at most %.0f ms", milliseconds),
                figure.p50() <= milliseconds ? "yes" : "no");
    }

    void fact(String name, String value, String limit) {
        add("| " + name + " | " + value + " | | | " + limit + " | |");
    }

    /** Also said at once: a bench takes minutes, and a step that fails must not take the others with it. */
    private void add(String line) {
        lines.add(line);
        System.out.println(line);
    }

    private static String verdict(boolean met, double times) {
        return String.format(Locale.ROOT, "%s %.2f ×", yes(met), times);
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
