package ayaz.racks;

import ayaz.codes.TubeCode;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.specimen.Specimens;
import ayaz.specimen.StoredUnit;
import ayaz.specimen.UnitsRegistered;
import ayaz.storage.PlacingTubes;
import ayaz.storage.Rearranging;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.HashMap;
import java.util.Map;

/** Scan first, catalogue later: a tube that nobody knows takes a place, and finds its lot in any order. */
@ApplicationScoped
@Transactional
public class Identifying {

    private static final int AFTER_THE_RECORD_IS_OPEN = 3000;

    @Inject
    UnidentifiedQueries tubes;

    @Inject
    Specimens specimens;

    @Inject
    PlacingTubes placing;

    @Inject
    Rearranging rearranging;

    @Inject
    CollectionClock clock;

    @Requires(Permission.PLACE)
    public void put(@Valid TubePlace wish) {
        String code = TubeText.of(wish.code());
        if (TubeText.faultOf(0, "", code).isPresent() || !TubeCode.mayBeNew(code)) {
            throw RackRefusals.notATubeCode(code);
        }
        tubes.unitWithCode(code).ifPresent(unit -> {
            throw RackRefusals.knownTube(code, unit);
        });
        placing.place(code, wish.node(), wish.position(), null);
    }

    /** The tube is the next unit of this lot that waits for one; the unit takes over its place. */
    @Requires(Permission.PLACE)
    public String identify(@NotBlank String code, @NotBlank String lot) {
        String tube = tubes.tube(code).orElseThrow(() -> RackRefusals.noSuchTube(code));
        StoredUnit unit = specimens.heldWaitingForTube(lot);
        specimens.linkSupplierCode(unit, tube, clock.now());
        rearranging.takeOver(unit.id(), tube, tube);
        return unit.code();
    }

    /** A lot is registered with codes of tubes that wait already: they are no longer unidentified. */
    void identifyNew(@Observes @Priority(AFTER_THE_RECORD_IS_OPEN) UnitsRegistered registered) {
        if (registered.supplierCodes().isEmpty()) {
            return;
        }
        Map<String, StoredUnit> byCode = new HashMap<>();
        for (int i = 0; i < registered.units().size(); i++) {
            byCode.put(
                    TubeText.key(registered.supplierCodes().get(i)),
                    registered.units().get(i));
        }
        for (String tube : tubes.open(registered.supplierCodes())) {
            StoredUnit unit = byCode.get(TubeText.key(tube));
            if (unit != null) {
                rearranging.takeOver(unit.id(), tube, tube);
            }
        }
    }
}
