package ayaz.occurrences;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
import ayaz.platform.Paging;
import ayaz.platform.Slice;
import ayaz.species.SpeciesCatalogue;
import ayaz.species.TaxonEntry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was seen of a taxon, of an animal or in a data set, the latest first. */
@Named
@RequestScoped
public class OccurrencesPage {

    private static final int ROWS = 50;

    @Inject
    OccurrenceQueries queries;

    @Inject
    SpeciesCatalogue species;

    @Inject
    Paging paging;

    @Inject
    Forms forms;

    private @Nullable String taxon;
    private @Nullable String organism;
    private @Nullable String dataset;
    private @Nullable String from;
    private @Nullable String to;
    private Slice<OccurrenceLine> slice = new Slice<>(List.of(), null);

    /** What nobody can mean is said on the page, above an empty list. */
    public @Nullable String open() {
        return forms.submit(() -> queries.list(wanted(), paging.cursor(), ROWS), found -> {
            slice = found;
            return null;
        });
    }

    public Slice<OccurrenceLine> getSlice() {
        return slice;
    }

    private OccurrencesWanted wanted() {
        return new OccurrencesWanted(taxon, organism, dataset, from, to);
    }

    /** The taxon whose list it is, if the address names one by its id. */
    public @Nullable TaxonEntry getOf() {
        return Ids.read(taxon).flatMap(species::find).orElse(null);
    }

    /** The same as a sheet. */
    public String getSheet() {
        return "/api/occurrences.csv?bom=true"
                + Stream.of(
                                parameter("taxon", taxon),
                                parameter("organism", organism),
                                parameter("dataset", dataset),
                                parameter("from", from),
                                parameter("to", to))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining());
    }

    private static Optional<String> parameter(String name, @Nullable String value) {
        return Optional.ofNullable(value)
                .filter(text -> !text.isBlank())
                .map(text -> "&" + name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    public @Nullable String getTaxon() {
        return taxon;
    }

    public void setTaxon(@Nullable String text) {
        taxon = text;
    }

    public @Nullable String getOrganism() {
        return organism;
    }

    public void setOrganism(@Nullable String code) {
        organism = code;
    }

    public @Nullable String getDataset() {
        return dataset;
    }

    public void setDataset(@Nullable String id) {
        dataset = id;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String day) {
        from = day;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String day) {
        to = day;
    }
}
