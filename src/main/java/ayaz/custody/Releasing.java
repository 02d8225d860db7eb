package ayaz.custody;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Refusal;
import ayaz.specimen.MaterialSample;
import ayaz.specimen.Specimens;
import ayaz.specimen.StoredUnit;
import ayaz.specimen.UnitState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A curator lets units out of quarantine, puts doubtful ones into it, or records that a unit was used up. */
@ApplicationScoped
@Transactional
public class Releasing {

    @Inject
    Specimens specimens;

    @Inject
    Ledger ledger;

    @Requires(Permission.RELEASE)
    public UUID release(@NotNull String unitCode, @NotBlank String reason) {
        return release(specimens.heldForAct(unitCode), reason);
    }

    /** Every unit of the lot that waits in quarantine, in one act; answers how many. */
    @Requires(Permission.RELEASE)
    public int releaseLot(@NotNull String lotNumber, @NotBlank String reason) {
        var waiting = specimens.heldOfLot(lotNumber, UnitState.QUARANTINED);
        waiting.forEach(unit -> release(unit, reason));
        return waiting.size();
    }

    private UUID release(StoredUnit unit, String reason) {
        MaterialSample lot = unit.lot();
        if (!lot.isClearedOfDisease()) {
            throw Refusal.conflict("custody.refusal.notCleared", unit.code());
        }
        if (!lot.hasPapers()) {
            throw Refusal.conflict("custody.refusal.noPapers", unit.code());
        }
        unit.release();
        ledger.append(unit, Entry.of(EventType.RELEASED).because(reason));
        return unit.id();
    }

    @Requires(Permission.RELEASE)
    public UUID quarantine(@NotNull String unitCode, @NotBlank String reason) {
        StoredUnit unit = specimens.heldForAct(unitCode);
        unit.quarantine();
        ledger.append(unit, Entry.of(EventType.QUARANTINED).because(reason));
        return unit.id();
    }

    /** From the hand into the bath: the unit is thawed and will not come back. */
    @Requires(Permission.RETRIEVE)
    public UUID useUp(@NotNull String unitCode, @NotBlank String purpose) {
        StoredUnit unit = specimens.heldForAct(unitCode);
        unit.useUp();
        ledger.append(unit, Entry.of(EventType.THAWED).because(purpose));
        return unit.id();
    }
}
