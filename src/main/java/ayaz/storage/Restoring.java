package ayaz.storage;

import ayaz.custody.CustodyEvent;
import ayaz.custody.Entry;
import ayaz.custody.EventType;
import ayaz.custody.Ledger;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.signing.Pen;
import ayaz.signing.Signatures;
import ayaz.tubes.TubeEntry;
import ayaz.tubes.TubeEvent;
import ayaz.tubes.TubeRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes a whole rearrangement back, as one new act: everything that it moved is lifted first and put back then. It is
 * refused as a whole when something has happened since to one of them, or when its former place is taken.
 */
@ApplicationScoped
@Transactional
public class Restoring {

    @Inject
    Rearranging rearranging;

    @Inject
    HeldPlacements heldPlacements;

    @Inject
    Placements placements;

    @Inject
    Placing placing;

    @Inject
    PlacingTubes placingTubes;

    @Inject
    Undoing undoing;

    @Inject
    Ledger ledger;

    @Inject
    TubeRecord tubes;

    @Inject
    StorageNodes nodes;

    @Inject
    Signatures signatures;

    @Inject
    CollectionClock clock;

    /** The act in a node that is taken back, the new one, whom it may have touched, and the pen to sign it with. */
    public record Wish(
            UUID node,
            UUID wrong,
            UUID act,
            Collection<UUID> units,
            Collection<String> tubes,
            String reason,
            Pen pen) {}

    private record UnitWay(CustodyEvent wrong, Optional<Placement> former) {}

    private record TubeWay(TubeEvent wrong, Optional<Placement> former, boolean isFirst) {}

    @Requires(Permission.PLACE)
    public void takeBack(Wish wish) {
        rearranging.hold(wish.units(), Set.of());
        List<UnitWay> units = ledger.ofAct(wish.wrong(), wish.units()).stream()
                .map(event -> new UnitWay(event, undoing.formerOf(event)))
                .toList();
        List<TubeWay> loose = tubes.ofAct(wish.wrong(), wish.tubes()).stream()
                .map(event -> new TubeWay(
                        event,
                        placingTubes.formerOf(event),
                        placements.formerOf(event.tube()).isEmpty()))
                .toList();
        rearranging.hold(List.of(), formerNodes(units, loose));
        List<Placement> standing = heldPlacements.of(
                units.stream().map(way -> way.wrong().unit().id()).toList(),
                loose.stream().map(way -> way.wrong().tube()).toList());
        mustBeTheLast(units, loose);
        String signed = signed(wish, units, loose);
        Instant now = clock.now();
        standing.forEach(placement -> placing.end(placement, now));
        units.forEach(way -> undoing.revert(
                way.wrong(),
                way.former(),
                Entry.of(EventType.CORRECTED)
                        .because(wish.reason())
                        .signed(signed)
                        .inAct(wish.act())));
        loose.forEach(way -> placingTubes.revert(
                way.wrong(),
                way.former(),
                way.isFirst(),
                TubeEntry.of(way.wrong().tube(), TubeEvent.Type.CORRECTED)
                        .because(wish.reason())
                        .signed(signed)
                        .inAct(wish.act())));
    }

    private @Nullable String signed(Wish wish, List<UnitWay> units, List<TubeWay> loose) {
        return signatures.sign(
                wish.pen(),
                () -> SignedPlaces.rearrangementOf(
                        nodes.held(wish.node()),
                        wish,
                        units.stream().map(way -> way.wrong().unit()).toList(),
                        loose.stream().map(TubeWay::wrong).toList()));
    }

    private static Set<UUID> formerNodes(List<UnitWay> units, List<TubeWay> loose) {
        var nodes = new HashSet<UUID>();
        Stream.concat(units.stream().map(UnitWay::former), loose.stream().map(TubeWay::former))
                .flatMap(Optional::stream)
                .forEach(placement -> nodes.add(placement.node().id()));
        return nodes;
    }

    private void mustBeTheLast(List<UnitWay> units, List<TubeWay> loose) {
        for (UnitWay way : units) {
            if (way.wrong().seq() != way.wrong().unit().lastSeq()) {
                throw StorageRefusals.notTheLastAct(way.wrong().unit().code());
            }
        }
        for (TubeWay way : loose) {
            if (!tubes.isTheLast(way.wrong())) {
                throw StorageRefusals.notTheLastAct(way.wrong().tube());
            }
        }
    }
}
