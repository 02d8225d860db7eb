package ayaz.occurrences;

import ayaz.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    private @Nullable List<TaxonSummaries.YearCount> years;
    private @Nullable List<OccurrenceLine> latest;
    private @Nullable List<CountLine> counts;
    private @Nullable List<OccurrenceLine> track;

    private List<TaxonSummaries.YearCount> years(UUID taxon) {
        var known = years;
        if (known == null) {
            known = summaries.years(taxon);
            years = known;
        }
        return known;
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
        var known = latest;
        if (known == null) {
            known = years(taxon).isEmpty()
                    ? List.of()
                    : queries.list(OccurrencesWanted.ofTaxon(taxon.toString()), null, LATEST)
                            .rows();
            latest = known;
        }
        return known;
    }

    public List<CountLine> counts(UUID taxon) {
        var known = counts;
        if (known == null) {
            known = summaries.counts(taxon, null, LATEST).rows();
            counts = known;
        }
        return known;
    }

    /** Where an animal was last. */
    public List<OccurrenceLine> track(String animal) {
        var known = track;
        if (known == null) {
            known = queries.list(OccurrencesWanted.ofAnimal(animal), null, TRACK)
                    .rows();
            track = known;
        }
        return known;
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
