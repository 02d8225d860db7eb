package ayaz.population;

import ayaz.platform.Numbers;
import ayaz.platform.Once;
import ayaz.platform.Texts;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of the numbers of a taxon, for its card: the chart, and the table behind it. */
@Named
@RequestScoped
public class PopulationCard {

    private static final Comparator<EstimateLine> NEWEST_FIRST = Comparator.comparing(
                    (EstimateLine line) -> Objects.requireNonNullElse(line.periodTo(), ""), Comparator.reverseOrder())
            .thenComparing(line -> line.partOf() != null)
            .thenComparing(EstimateLine::population)
            .thenComparing(EstimateLine::id);

    @Inject
    EstimateQueries queries;

    @Inject
    Numbers numbers;

    @Inject
    Terms terms;

    @Inject
    Texts texts;

    private final Once<List<EstimateLine>> lines = new Once<>();
    private final Once<PopulationChart> chart = new Once<>();

    private List<EstimateLine> lines(UUID taxon) {
        return lines.get(() -> queries.all(taxon).stream().sorted(NEWEST_FIRST).toList());
    }

    /** What stands, the newest first, a whole before its parts. */
    public List<EstimateLine> of(UUID taxon) {
        return lines(taxon).stream().filter(line -> line.voided() == null).toList();
    }

    public List<EstimateLine> voided(UUID taxon) {
        return lines(taxon).stream().filter(line -> line.voided() != null).toList();
    }

    public List<PartSum> sums(UUID taxon) {
        return PartSums.of(lines(taxon));
    }

    public PopulationChart chart(UUID taxon) {
        return chart.get(() -> PopulationChart.of(lines(taxon)));
    }

    /** What the chart says in one line: the first and the last of its first population. */
    public String finding(UUID taxon) {
        PopulationChart.Series main = chart(taxon).series().get(0);
        EstimateLine first = main.dots().get(0).line();
        EstimateLine last = main.dots().get(main.dots().size() - 1).line();
        return first.equals(last)
                ? texts.get("population.finding.one", main.population(), figure(last), last.period())
                : texts.get(
                        "population.finding",
                        main.population(),
                        figure(first),
                        first.period(),
                        figure(last),
                        last.period());
    }

    /** The best estimate and its bounds, as the language writes numbers. */
    public String figure(EstimateLine line) {
        return figure(line.best(), line.lowest(), line.highest());
    }

    public String figure(PartSum sum) {
        return sum.lowest().compareTo(sum.highest()) == 0
                ? numbers.plain(sum.lowest())
                : figure(null, sum.lowest(), sum.highest());
    }

    private String figure(@Nullable BigDecimal best, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        String bounds = low != null && high != null
                ? numbers.plain(low) + " – " + numbers.plain(high)
                : low != null ? "≥ " + numbers.plain(low) : high != null ? "≤ " + numbers.plain(high) : "";
        if (best == null) {
            return bounds;
        }
        return bounds.isEmpty() ? numbers.plain(best) : numbers.plain(best) + " (" + bounds + ")";
    }

    /** The sign of a population, for the legend. */
    public String sign(int series) {
        return PopulationChart.sign(series, 0, 0);
    }

    /** For the sign of one estimate in the chart. */
    public String sentence(EstimateLine line) {
        return "%s, %s: %s %s"
                .formatted(line.population(), line.period(), figure(line), terms.label("COUNT_UNIT", line.countUnit()));
    }
}
