package ayaz.racks;

import ayaz.audit.AuditEvent;
import ayaz.audit.AuditKind;
import ayaz.audit.AuditLog;
import ayaz.audit.AuditSubject;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.storage.Rearranging;
import ayaz.storage.StorageNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rack is read as a whole: held against the register first, and saved when a person wants the register to follow. */
@ApplicationScoped
@Transactional
public class RackScanning {

    @Inject
    AuditLog audit;

    @Inject
    RackQueries queries;

    @Inject
    RackRecording recording;

    @Inject
    RackReporting reporting;

    @Inject
    Rearranging rearranging;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    /** What a reading says, of which rack it is and how many tubes it saw. */
    record Looked(RackReport report, UUID rack, int tubes) {}

    /** Changes nothing. */
    @Requires(Permission.READ)
    public RackReport tryOut(@Valid RackReading reading) {
        return reporting.report(held(reading), null);
    }

    Looked look(RackReading reading) {
        HeldRack held = held(reading);
        return new Looked(reporting.report(held, null), held.node().id(), tubes(held));
    }

    /** Saves all of it, or nothing where the file is not believed. */
    @Requires(Permission.PLACE)
    public RackReport save(@Valid RackReading reading) {
        HeldRack looked = held(reading);
        if (!looked.isClean()) {
            return reporting.report(looked, null);
        }
        rearranging.hold(units(looked), nodes(looked));
        HeldRack held = held(reading);
        var scan = new RackScan(held.node().id(), reading, tubes(held), clock.now(), user.id());
        recording.record(held, scan);
        audit.tell(
                AuditEvent.CREATED,
                AuditSubject.of(
                                AuditKind.RACK_SCAN,
                                held.node().id(),
                                held.node().barcode())
                        .part(reading.name()),
                String.valueOf(tubes(held)));
        return reporting.report(held, scan.id());
    }

    private HeldRack held(RackReading reading) {
        RackFile file = RackFileReader.read(reading.bytes(), reading.name());
        var faults = new ArrayList<RackFault>();
        StorageNode node = rack(reading.rack(), file, faults);
        node.mustBeInUse();
        var shape = new RackShape(orOne(node.rows()), orOne(node.columns()));
        RackWells wells = RackWells.of(file, shape, reading.order());
        faults.addAll(wells.faults());
        RackRegister register = queries.register(node, shape, wells.bySlot().values());
        List<RackCell> cells = RackDiff.of(file, wells.bySlot(), register, reading.mode());
        faults.addAll(duplicates(cells, faults));
        return new HeldRack(node, shape, reading.mode(), List.copyOf(faults), cells);
    }

    /** What was scanned by hand must not contradict the file; the file's name speaks where nothing else does. */
    private StorageNode rack(@Nullable String byHand, RackFile file, List<RackFault> faults) {
        String inside = file.rack();
        if (byHand != null && !byHand.isBlank()) {
            StorageNode node = queries.rack(byHand).orElseThrow(() -> RackRefusals.noSuchRack(byHand));
            if (inside != null
                    && queries.rack(inside)
                            .filter(other -> other.id().equals(node.id()))
                            .isEmpty()) {
                faults.add(RackFault.at(0, "", inside, "racks.fault.otherRack", inside, node.barcode()));
            }
            return node;
        }
        if (inside != null) {
            return queries.rack(inside).orElseThrow(() -> RackRefusals.noSuchRack(inside));
        }
        return file.namedRacks().stream()
                .map(queries::rack)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(RackRefusals::whichRack);
    }

    /** Two codes of one unit, which only the register knows to be the same tube. */
    private static List<RackFault> duplicates(List<RackCell> cells, List<RackFault> known) {
        return cells.stream()
                .filter(cell -> cell.status() == CellStatus.DUPLICATE && cell.tube() == null)
                .flatMap(cell -> Stream.ofNullable(cell.well()))
                .filter(well -> known.stream().noneMatch(fault -> fault.key().equals("racks.fault.tubeTwice")))
                .map(well -> RackFault.at(well, "racks.fault.twoCodesOfOne"))
                .toList();
    }

    private static Set<UUID> units(HeldRack held) {
        var units = new HashSet<UUID>();
        for (RackCell cell : held.cells()) {
            Stream.ofNullable(cell.tube())
                    .map(KnownTube::unit)
                    .flatMap(Stream::ofNullable)
                    .forEach(units::add);
            Stream.ofNullable(cell.occupant())
                    .map(Occupant::unit)
                    .flatMap(Stream::ofNullable)
                    .forEach(units::add);
        }
        return units;
    }

    private static Set<UUID> nodes(HeldRack held) {
        var nodes = new HashSet<UUID>();
        nodes.add(held.node().id());
        held.cells().stream()
                .flatMap(cell -> Stream.ofNullable(cell.tube()))
                .flatMap(tube -> Stream.ofNullable(tube.place()))
                .forEach(place -> nodes.add(place.node()));
        return nodes;
    }

    private static int tubes(HeldRack held) {
        return (int) held.cells().stream()
                .flatMap(cell -> Stream.ofNullable(cell.well()))
                .filter(well -> well.seen() == Seen.TUBE)
                .count();
    }

    private static int orOne(@Nullable Integer number) {
        return number == null ? 1 : number;
    }
}
