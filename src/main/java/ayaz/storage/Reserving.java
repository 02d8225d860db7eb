package ayaz.storage;

import ayaz.audit.AuditLog;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.specimen.Specimens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps positions free and gives them back. The node is held, so nobody puts a unit there at the same time. */
@ApplicationScoped
@Transactional
public class Reserving {

    @Inject
    AuditLog audit;

    @Inject
    StorageNodes nodes;

    @Inject
    Placements placements;

    @Inject
    SetAsides setAsides;

    @Inject
    Specimens specimens;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    @Requires(Permission.PLACE)
    public void keepFree(@Valid KeepFree wish) {
        audit.because(wish.reason());
        StorageNode node = nodes.held(wish.node());
        node.mustHoldUnits();
        UUID lot = lot(wish);
        Instant now = clock.now();
        Map<Integer, SetAside> recorded = setAsides.recordedIn(node);
        var purpose = SetAside.Purpose.valueOf(wish.purpose());
        for (int slot : slots(node, wish.positions())) {
            mustBeFree(node, slot);
            endIfOver(node, recorded.get(slot), now);
            setAsides.add(new SetAside(node, slot, purpose, lot, wish.reason().strip(), wish.until(), now, user.id()));
        }
    }

    private static Set<Integer> slots(StorageNode node, List<String> positions) {
        return positions.stream().map(position -> slot(node, position)).collect(Collectors.toCollection(TreeSet::new));
    }

    private @Nullable UUID lot(KeepFree wish) {
        String number = wish.lot();
        if (number == null || number.isBlank()) {
            return null;
        }
        if (SetAside.Purpose.valueOf(wish.purpose()) == SetAside.Purpose.BLOCKED) {
            throw StorageRefusals.input("lot", "blockedForLot");
        }
        return specimens.lotNumbered(number).id();
    }

    private static int slot(StorageNode node, String position) {
        return node.slot(position).orElseThrow(() -> StorageRefusals.noSuchPosition(node.name(), position)
                .at("positions"));
    }

    private void mustBeFree(StorageNode node, int slot) {
        placements.occupantOf(node, slot).ifPresent(occupant -> {
            throw StorageRefusals.occupied(node.name(), node.label(slot), occupant)
                    .at("positions");
        });
    }

    private void endIfOver(StorageNode node, @Nullable SetAside before, Instant now) {
        if (before != null && !before.isOver(now)) {
            throw StorageRefusals.keptFree(node.name(), node.label(before.slot()), before.reason())
                    .at("positions");
        }
        if (before != null) {
            before.end(now, user.id());
            setAsides.flush();
        }
    }

    @Requires(Permission.PLACE)
    public void release(@NotBlank @Size(max = 64) String barcode, @NotBlank @Size(max = 10) String position) {
        StorageNode node = nodes.held(barcode);
        SetAside kept = setAsides.recordedIn(node).get(slot(node, position));
        if (kept == null) {
            throw StorageRefusals.notKept(node.name(), position);
        }
        kept.end(clock.now(), user.id());
    }
}
