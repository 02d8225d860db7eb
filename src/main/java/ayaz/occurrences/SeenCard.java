package ayaz.occurrences;

import ayaz.platform.Once;
import ayaz.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What was seen of a taxon, for its card, and where an animal was seen, for its page. */
@Named
@RequestScoped
public class SeenCard {

    private static final int LATEST = 8;
    private static final int TRACK = 10;

    @Inject
    OccurrenceQueries queries;

    @Inject
    TaxonSummaries summaries;

    @Inject
    Texts texts;

    private final Once<List<TaxonSummaries.YearCount>> years = new Once<>();
    private final Once<List<OccurrenceLine>> latest = new Once<>();
    private final Once<List<CountLine>> counts = new Once<>();
    private final Once<List<OccurrenceLine>> track = new Once<>();

    private List<TaxonSummaries.YearCount> years(UUID taxon) {
        return years.get(() -> summaries.years(taxon));
    }

    public boolean isSeen(UUID taxon) {
        return !years(taxon).isEmpty() || !counts(taxon).isEmpty();
    }

    public YearChart chart(UUID taxon) {
        return YearChart.of(years(taxon));
    }

    public long occurrences(UUID taxon) {
        return years(taxon).stream()
                .mapToLong(TaxonSummaries.YearCount::occurrences)
                .sum();
    }

    public BigDecimal number(long whole) {
        return BigDecimal.valueOf(whole);
    }

    public List<OccurrenceLine> latest(UUID taxon) {
        return latest.get(() -> years(taxon).isEmpty()
                ? List.of()
                : queries.list(OccurrencesWanted.ofTaxon(taxon.toString()), null, LATEST)
                        .rows());
    }

    public List<CountLine> counts(UUID taxon) {
        return counts.get(() -> summaries.counts(taxon, null, LATEST).rows());
    }

    /** Where an animal was last. */
    public List<OccurrenceLine> track(String animal) {
        return track.get(() ->
                queries.list(OccurrencesWanted.ofAnimal(animal), null, TRACK).rows());
    }

    /** The kind of record in the reader's language; one that we do not know as it is written. */
    public String basis(String basisOfRecord) {
        String key = "occurrences.basis." + basisOfRecord;
        return texts.has(key) ? texts.get(key) : basisOfRecord;
    }

    /** Latitude and longitude, to some ten metres. */
    public String place(OccurrenceLine line) {
        Double latitude = line.latitude();
        Double longitude = line.longitude();
        return latitude == null || longitude == null
                ? ""
                : String.format(Locale.ROOT, "%.4f, %.4f", latitude, longitude);
    }
}
