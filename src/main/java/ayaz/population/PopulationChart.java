package ayaz.population;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A chart of what was said of the populations of a taxon: one sign for each estimate, a bar between its bounds, a bar
 * along its period, and one thin line for each population. Sizes that differ by more than a factor of fifty stand on a
 * scale by powers of ten. All in units of the picture, 640 by 320.
 *
 * @param unit the unit of all that is drawn, the one that most estimates have
 */
public record PopulationChart(
        String unit, boolean logarithmic, List<Tick> years, List<Tick> sizes, List<Series> series) {

    static final double LEFT = 76;
    static final double RIGHT = 628;
    static final double TOP = 12;
    static final double BOTTOM = 288;

    private static final int MOST_SERIES = 6;
    private static final double LOGARITHMIC_FROM = 50;

    /** A line across the picture with what stands at its end. */
    public record Tick(String at, BigDecimal value) {}

    /** One population. */
    public record Series(String population, int number, String path, List<Dot> dots) {}

    /** One estimate, with the paths of its bars; blank where there is nothing to draw. */
    public record Dot(EstimateLine line, String x, String y, String sign, String bounds, String period) {}

    /** Nothing where no dated size is known. */
    static PopulationChart of(List<EstimateLine> all) {
        String unit = mostFrequentUnit(all);
        List<EstimateLine> drawn = all.stream()
                .filter(line ->
                        line.isSize() && line.isDated() && line.countUnit().equals(unit))
                .sorted(Comparator.comparing(EstimateLine::from).thenComparing(EstimateLine::id))
                .toList();
        return drawn.isEmpty()
                ? new PopulationChart(unit, false, List.of(), List.of(), List.of())
                : drawing(unit, drawn);
    }

    public boolean isDrawn() {
        return !series.isEmpty();
    }

    private static String mostFrequentUnit(List<EstimateLine> all) {
        return all.stream()
                .filter(line -> line.isSize() && line.isDated())
                .collect(Collectors.groupingBy(EstimateLine::countUnit, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("INDIVIDUALS");
    }

    private static PopulationChart drawing(String unit, List<EstimateLine> drawn) {
        var across = Scale.years(drawn);
        double least = drawn.stream()
                .mapToDouble(line -> line.low().doubleValue())
                .min()
                .orElseThrow();
        double most = drawn.stream()
                .mapToDouble(line -> line.high().doubleValue())
                .max()
                .orElseThrow();
        boolean logarithmic = least > 0 && most / least > LOGARITHMIC_FROM;
        var upwards = logarithmic ? Scale.powers(least, most) : Scale.even(most);
        var series = new ArrayList<Series>();
        bySize(drawn)
                .forEach((population, lines) ->
                        series.add(series(population, series.size() + 1, lines, across, upwards)));
        return new PopulationChart(unit, logarithmic, across.ticks(), upwards.ticks(), series);
    }

    /** Wholes before parts, much counted ones before others. */
    private static Map<String, List<EstimateLine>> bySize(List<EstimateLine> drawn) {
        Map<String, List<EstimateLine>> by = drawn.stream()
                .collect(Collectors.groupingBy(EstimateLine::population, LinkedHashMap::new, Collectors.toList()));
        var sorted = new LinkedHashMap<String, List<EstimateLine>>();
        by.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<EstimateLine>> each) ->
                                each.getValue().get(0).partOf() != null)
                        .thenComparing(each -> -each.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_SERIES)
                .forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return sorted;
    }

    private static Series series(String population, int number, List<EstimateLine> lines, Scale across, Scale upwards) {
        var dots =
                lines.stream().map(line -> dot(line, number, across, upwards)).toList();
        String path = dots.stream().map(dot -> dot.x() + " " + dot.y()).collect(Collectors.joining(" L"));
        return new Series(population, number, dots.size() > 1 ? "M" + path : "", dots);
    }

    private static Dot dot(EstimateLine line, int number, Scale across, Scale upwards) {
        double x = (across.at(day(line.from())) + across.at(day(line.to()))) / 2;
        double low = upwards.at(line.low().doubleValue());
        double high = upwards.at(line.high().doubleValue());
        BigDecimal best = line.best();
        double y = best == null ? (low + high) / 2 : upwards.at(best.doubleValue());
        boolean longer = line.from().plusYears(1).isBefore(line.to());
        return new Dot(
                line,
                text(x),
                text(y),
                sign(number, x, y),
                low - high < 0.5 ? "" : "M%s %sV%s".formatted(text(x), text(low), text(high)),
                longer
                        ? "M%s %sH%s"
                                .formatted(text(across.at(day(line.from()))), text(y), text(across.at(day(line.to()))))
                        : "");
    }

    /** Differs in shape from one population to the next, not only in colour. */
    static String sign(int number, double x, double y) {
        String shape =
                switch (number) {
                    case 1 -> "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z";
                    case 2 -> "m-4-4h8v8h-8z";
                    case 3 -> "m0-5l5 9h-10z";
                    case 4 -> "m0-5l5 5l-5 5l-5-5z";
                    case 5 -> "m0 5l5-9h-10z";
                    default -> "m-5-1.5h3.5v-3.5h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5z";
                };
        return "M%s %s".formatted(text(x), text(y)) + shape;
    }

    private static double day(LocalDate date) {
        return date.getYear() + (date.getDayOfYear() - 1) / 366.0;
    }

    static String text(double position) {
        return String.format(Locale.ROOT, "%.1f", position);
    }
}
