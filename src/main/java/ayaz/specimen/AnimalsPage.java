package ayaz.specimen;

import ayaz.platform.Ids;
import ayaz.platform.Once;
import ayaz.platform.Paging;
import ayaz.platform.Slice;
import ayaz.species.SpeciesCatalogue;
import ayaz.species.TaxonEntry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of animals; its whole state is in its address. */
@Named
@RequestScoped
public class AnimalsPage {

    private static final int ROWS = 50;
    private static final int FIRST = 12;

    @Inject
    AnimalSearch search;

    @Inject
    Paging paging;

    @Inject
    SpeciesCatalogue species;

    private @Nullable String taxon;
    private @Nullable String q;
    private final Once<Slice<OrganismRow>> slice = new Once<>();
    private final Once<Slice<OrganismRow>> first = new Once<>();

    public Slice<OrganismRow> getSlice() {
        return slice.get(() -> Ids.read(taxon)
                .map(id -> search.organismsOf(id, paging.cursor(), ROWS))
                .orElseGet(() -> search.organisms(q, paging.cursor(), ROWS)));
    }

    /** The first animals of a species, for its card. */
    public Slice<OrganismRow> firstOf(UUID species) {
        return first.get(() -> search.organismsOf(species, null, FIRST));
    }

    /** The species that the list is about; null where it is about all. */
    public @Nullable TaxonEntry getSpecies() {
        return Ids.read(taxon).map(species::byId).orElse(null);
    }

    public @Nullable String getTaxon() {
        return taxon;
    }

    public void setTaxon(@Nullable String id) {
        taxon = id;
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String words) {
        q = words;
    }
}
