package ayaz.species;

import ayaz.platform.Ids;
import ayaz.platform.Once;
import ayaz.platform.Paging;
import ayaz.platform.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One level of the tree of taxa, with the way that leads to it. */
@Named
@RequestScoped
public class TaxonTreePage {

    private static final int ROWS = 50;

    @Inject
    TaxonTree tree;

    @Inject
    Paging paging;

    private @Nullable String parent;
    private final Once<Slice<TreeRow>> slice = new Once<>();

    public Slice<TreeRow> getSlice() {
        return slice.get(() -> tree.level(taxon(), paging.cursor(), ROWS));
    }

    public List<TaxonEntry> getWay() {
        UUID open = taxon();
        return open == null ? List.of() : tree.way(open);
    }

    private @Nullable UUID taxon() {
        String wanted = parent;
        return wanted == null || wanted.isBlank() ? null : Ids.read(wanted).orElseThrow(SpeciesRefusals::noSuchTaxon);
    }

    public @Nullable String getParent() {
        return parent;
    }

    public void setParent(@Nullable String taxon) {
        parent = taxon;
    }
}
