package ayaz.custody;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Refusal;
import ayaz.signing.Pen;
import ayaz.signing.SignatureWish;
import ayaz.signing.Signatures;
import ayaz.signing.SignedAct;
import ayaz.specimen.MaterialSample;
import ayaz.specimen.SignedVersions;
import ayaz.specimen.Specimens;
import ayaz.specimen.StoredUnit;
import ayaz.specimen.UnitState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A curator lets units out of quarantine, puts doubtful ones into it, or records that a unit was used up. */
@ApplicationScoped
@Transactional
public class Releasing {

    @Inject
    Signatures signatures;

    @Inject
    Specimens specimens;

    @Inject
    Ledger ledger;

    @Requires(Permission.RELEASE)
    public UUID release(@NotNull String unitCode, @NotBlank String reason, @Nullable @Valid SignatureWish signature) {
        Pen pen = signatures.pen(SignedAct.RELEASE, signature);
        StoredUnit unit = specimens.heldForAct(unitCode);
        String signed = signatures.sign(pen, () -> SignedVersions.of(unit, SignedAct.RELEASE, reason));
        return release(unit, reason, signed);
    }

    /** Every unit of the lot that waits in quarantine, in one act and under one signature; answers how many. */
    @Requires(Permission.RELEASE)
    public int releaseLot(
            @NotNull String lotNumber, @NotBlank String reason, @Nullable @Valid SignatureWish signature) {
        Pen pen = signatures.pen(SignedAct.RELEASE, signature);
        var waiting = specimens.heldOfLot(lotNumber, UnitState.QUARANTINED);
        if (waiting.isEmpty()) {
            return 0;
        }
        String signed =
                signatures.sign(pen, () -> SignedVersions.of(waiting.get(0).lot(), waiting, SignedAct.RELEASE, reason));
        waiting.forEach(unit -> release(unit, reason, signed));
        return waiting.size();
    }

    private UUID release(StoredUnit unit, String reason, @Nullable String signed) {
        MaterialSample lot = unit.lot();
        if (!lot.isClearedOfDisease()) {
            throw Refusal.conflict("custody.refusal.notCleared", unit.code());
        }
        if (!lot.hasPapers()) {
            throw Refusal.conflict("custody.refusal.noPapers", unit.code());
        }
        unit.release();
        ledger.append(unit, Entry.of(EventType.RELEASED).because(reason).signed(signed));
        return unit.id();
    }

    @Requires(Permission.RELEASE)
    public UUID quarantine(
            @NotNull String unitCode, @NotBlank String reason, @Nullable @Valid SignatureWish signature) {
        Pen pen = signatures.pen(SignedAct.QUARANTINE, signature);
        StoredUnit unit = specimens.heldForAct(unitCode);
        String signed = signatures.sign(pen, () -> SignedVersions.of(unit, SignedAct.QUARANTINE, reason));
        unit.quarantine();
        ledger.append(unit, Entry.of(EventType.QUARANTINED).because(reason).signed(signed));
        return unit.id();
    }

    /** From the hand into the bath: the unit is thawed and will not come back. */
    @Requires(Permission.RETRIEVE)
    public UUID useUp(@NotNull String unitCode, @NotBlank String purpose, @Nullable @Valid SignatureWish signature) {
        Pen pen = signatures.pen(SignedAct.USE, signature);
        StoredUnit unit = specimens.heldForAct(unitCode);
        String signed = signatures.sign(pen, () -> SignedVersions.of(unit, SignedAct.USE, purpose));
        unit.useUp();
        ledger.append(unit, Entry.of(EventType.THAWED).because(purpose).signed(signed));
        return unit.id();
    }
}
