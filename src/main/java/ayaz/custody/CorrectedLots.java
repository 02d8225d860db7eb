package ayaz.custody;

import ayaz.specimen.LotCorrected;
import ayaz.specimen.MaterialSample;
import ayaz.specimen.Specimens;
import ayaz.specimen.StoredUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Whether a unit may be used hangs on its lot's tests and papers. When those are corrected, each unit's record says so;
 * and what may no longer be used goes to quarantine (handbook A.2.9, 13 and 25).
 */
@ApplicationScoped
class CorrectedLots {

    @Inject
    Specimens specimens;

    @Inject
    Ledger ledger;

    void record(@Observes LotCorrected correction) {
        String change = correction.change();
        if (change == null) {
            return;
        }
        MaterialSample lot = correction.lot();
        boolean fit = lot.isClearedOfDisease() && lot.hasPapers();
        String why = change + ": " + correction.reason();
        for (StoredUnit unit : specimens.heldOfLot(lot)) {
            ledger.append(unit, Entry.of(EventType.CORRECTED).because(why).signed(correction.signature()));
            if (!fit && unit.doubt()) {
                ledger.append(unit, Entry.of(EventType.QUARANTINED).because(why).signed(correction.signature()));
            }
        }
    }
}
