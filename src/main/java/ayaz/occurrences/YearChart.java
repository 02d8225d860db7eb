package ayaz.occurrences;

import ayaz.occurrences.TaxonSummaries.YearCount;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many occurrences there are of each year: one bar a year, the years without any too, at most the last sixty. All in
 * units of the picture, 640 by 180.
 *
 * @param most the tallest bar
 */
public record YearChart(List<Bar> bars, long most) {

    static final int MOST_YEARS = 60;

    private static final double LEFT = 64;
    private static final double RIGHT = 632;
    private static final double TOP = 12;
    private static final double BOTTOM = 148;
    private static final int LABELS = 8;

    /** One year; {@code label} is blank where there is no room for it. */
    public record Bar(int year, long occurrences, long individuals, String path, String middle, String label) {}

    static YearChart of(List<YearCount> counts) {
        List<YearCount> dated = counts.stream().filter(each -> each.year() > 0).toList();
        if (dated.isEmpty()) {
            return new YearChart(List.of(), 0);
        }
        int last = dated.get(dated.size() - 1).year();
        int first = Math.max(dated.get(0).year(), last - MOST_YEARS + 1);
        Map<Integer, YearCount> byYear = dated.stream().collect(Collectors.toMap(YearCount::year, each -> each));
        long most = dated.stream()
                .filter(each -> each.year() >= first)
                .mapToLong(YearCount::occurrences)
                .max()
                .orElse(1);
        int years = last - first + 1;
        int every = Math.max(1, (years + LABELS - 1) / LABELS);
        return new YearChart(
                IntStream.rangeClosed(first, last)
                        .mapToObj(year -> bar(
                                byYear.getOrDefault(year, new YearCount(year, 0, 0)),
                                year - first,
                                years,
                                most,
                                (last - year) % every == 0))
                        .toList(),
                most);
    }

    public boolean isDrawn() {
        return !bars.isEmpty();
    }

    private static Bar bar(YearCount count, int at, int years, long most, boolean labelled) {
        double step = (RIGHT - LEFT) / years;
        double width = Math.min(step * 0.8, 40);
        double middle = LEFT + step * (at + 0.5);
        double height = (BOTTOM - TOP) * count.occurrences() / most;
        return new Bar(
                count.year(),
                count.occurrences(),
                count.individuals(),
                String.format(
                        Locale.ROOT, "M%.1f %.1fv%.1fh%.1fv%.1fz", middle - width / 2, BOTTOM, -height, width, height),
                String.format(Locale.ROOT, "%.1f", middle),
                labelled ? String.valueOf(count.year()) : "");
    }
}
