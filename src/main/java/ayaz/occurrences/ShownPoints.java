package ayaz.occurrences;

import ayaz.places.Blur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Makes the shown points of a taxon anew after its blur was changed: some at a time, each in a transaction of its own. */
@ApplicationScoped
class ShownPoints {

    @Inject
    CellTable cells;

    /** Whether there may be more of them. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean remakeSome(UUID taxon) {
        Blur blur = cells.hold(List.of(taxon)).getOrDefault(taxon, Blur.NONE);
        return cells.remakeSome(taxon, blur);
    }
}
