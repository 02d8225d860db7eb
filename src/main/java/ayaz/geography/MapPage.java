package ayaz.geography;

import ayaz.platform.Ids;
import ayaz.platform.Once;
import ayaz.species.SpeciesCatalogue;
import ayaz.species.TaxonEntry;
import ayaz.species.TaxonHit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The map, of one taxon and all below it or of none. */
@Named
@RequestScoped
public class MapPage {

    @Inject
    LayerQueries queries;

    @Inject
    SpeciesCatalogue species;

    private @Nullable String id;
    private @Nullable String q;
    private final Once<List<LayerLine>> layers = new Once<>();

    public @Nullable TaxonEntry getTaxon() {
        String wanted = q == null ? "" : q.strip();
        return Ids.read(id)
                .or(() -> species.search(wanted, 1).stream().map(TaxonHit::id).findFirst())
                .flatMap(species::find)
                .orElse(null);
    }

    /** Protected areas, borders and others. */
    public List<LayerLine> getLayers() {
        return layers.get(() -> queries.offered());
    }

    public boolean isWithoutAreas() {
        return getLayers().stream().noneMatch(layer -> layer.kind() == LayerKind.PROTECTED_AREA);
    }

    /** Any name of a taxon. */
    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String words) {
        q = words;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String taxon) {
        id = taxon;
    }
}
