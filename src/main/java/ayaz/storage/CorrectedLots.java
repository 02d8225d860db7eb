package ayaz.storage;

import ayaz.specimen.LotCorrected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A lot cannot become uncleared while its units stand among others: they are moved to quarantine first (A.2.9). */
@ApplicationScoped
class CorrectedLots {

    @Inject
    Placements placements;

    void check(@Observes LotCorrected correction) {
        if (correction.lot().isClearedOfDisease()) {
            return;
        }
        var outside = placements.outsideQuarantine(correction.lot());
        if (!outside.isEmpty()) {
            throw StorageRefusals.outsideQuarantine(outside);
        }
    }
}
