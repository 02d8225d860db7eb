package ayaz.racks;

import ayaz.custody.Entry;
import ayaz.custody.EventType;
import ayaz.custody.Ledger;
import ayaz.specimen.Specimens;
import ayaz.specimen.StoredUnit;
import ayaz.storage.Rearranging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a reading down: what was seen, what the register makes of it, and what contradicts it. It runs inside the act
 * that holds everything it touches.
 */
@ApplicationScoped
class RackRecording {

    @Inject
    RackRecords records;

    @Inject
    Rearranging rearranging;

    @Inject
    Specimens specimens;

    @Inject
    Ledger ledger;

    void record(HeldRack held, RackScan scan) {
        records.add(scan);
        observe(held, scan);
        String reason = held.node().barcode() + " " + scan.source();
        rearrange(held, scan, reason);
        assign(held.cells(), reason, scan);
        open(contradictions(held, scan));
    }

    private void observe(HeldRack held, RackScan scan) {
        for (RackCell cell : held.cells()) {
            Well well = cell.well();
            if (well != null && well.seen() == Seen.TUBE) {
                KnownTube tube = cell.tube();
                records.add(new Observation(scan, well.text(), tube == null ? null : tube.unit(), cell.slot()));
            }
        }
    }

    private void rearrange(HeldRack held, RackScan scan, String reason) {
        var arrivals = new ArrayList<Rearranging.Arrival>();
        var lostUnits = new ArrayList<UUID>();
        var lostTubes = new ArrayList<String>();
        for (RackCell cell : held.cells()) {
            Well well = cell.well();
            if (well != null && cell.arrives()) {
                arrivals.add(arrival(cell, well));
            }
            Occupant occupant = cell.occupant();
            if (cell.displaces() && occupant != null) {
                if (occupant.unit() == null) {
                    lostTubes.add(occupant.code());
                } else {
                    lostUnits.add(occupant.unit());
                }
            }
        }
        if (!arrivals.isEmpty()) {
            rearranging.rearrange(
                    new Rearranging.Rearrangement(scan.id(), held.node().id(), arrivals, lostUnits, lostTubes, reason));
        }
    }

    private static Rearranging.Arrival arrival(RackCell cell, Well well) {
        KnownTube tube = cell.tube();
        if (tube == null) {
            return new Rearranging.Arrival(cell.slot(), null, well.text());
        }
        return tube.unit() == null
                ? new Rearranging.Arrival(cell.slot(), null, tube.code())
                : new Rearranging.Arrival(cell.slot(), tube.unit(), null);
    }

    /** The units whose tubes were read for the first time are known by those codes from now on. */
    private void assign(List<RackCell> cells, String reason, RackScan scan) {
        for (RackCell cell : cells) {
            Occupant occupant = cell.occupant();
            Well well = cell.well();
            if (cell.assigns() && well != null && occupant != null && occupant.unit() != null) {
                StoredUnit unit = specimens.held(occupant.unit());
                specimens.linkSupplierCode(unit, well.text(), scan.savedAt());
                ledger.append(unit, Entry.of(EventType.LABELLED).because(well.text() + ", " + reason));
            }
        }
    }

    private static List<WorkItem> contradictions(HeldRack held, RackScan scan) {
        var items = new ArrayList<WorkItem>();
        for (RackCell cell : held.cells()) {
            String here = held.node().pathTo(cell.slot());
            Occupant occupant = cell.occupant();
            if (cell.absent() && occupant != null) {
                WorkItem.Kind kind = cell.displaces() ? WorkItem.Kind.DISPLACED : WorkItem.Kind.MISSING;
                items.add(new WorkItem(
                        scan, kind, occupant.code(), occupant.unit(), occupant.path(), null, seenInstead(cell)));
            }
            WorkItem.Kind kind = contradiction(cell);
            Well well = cell.well();
            if (kind != null && well != null) {
                items.add(seen(scan, kind, cell, well, here));
            }
        }
        return items;
    }

    private static @Nullable Sentence seenInstead(RackCell cell) {
        Well well = cell.well();
        return well == null || well.seen() != Seen.TUBE ? null : Sentence.of("racks.reason.seenInstead", well.text());
    }

    private static WorkItem.@Nullable Kind contradiction(RackCell cell) {
        return switch (cell.status()) {
            case FOREIGN -> WorkItem.Kind.FOREIGN;
            case NOT_ALLOWED -> WorkItem.Kind.NOT_ALLOWED;
            case OCCUPIED -> cell.displaces() ? null : WorkItem.Kind.OTHER_CODE;
            default -> null;
        };
    }

    private static WorkItem seen(RackScan scan, WorkItem.Kind kind, RackCell cell, Well well, String here) {
        KnownTube tube = cell.tube();
        Occupant occupant = cell.occupant();
        if (kind == WorkItem.Kind.OTHER_CODE && occupant != null) {
            return new WorkItem(scan, kind, occupant.code(), occupant.unit(), here, here, cell.reason());
        }
        KnownPlace place = tube == null ? null : tube.place();
        return new WorkItem(
                scan,
                kind,
                tube == null ? well.text() : tube.code(),
                tube == null ? null : tube.unit(),
                place == null ? null : place.path(),
                here,
                cell.reason());
    }

    /** What is open already stays as it is: a rack that is read every day does not ask the same question every day. */
    private void open(List<WorkItem> items) {
        Set<String> codes = items.stream().map(WorkItem::code).collect(Collectors.toSet());
        Set<String> known = records.openOf(codes).stream()
                .map(RackRecording::question)
                .collect(Collectors.toCollection(HashSet::new));
        records.add(items.stream().filter(item -> known.add(question(item))).toList());
    }

    private static String question(WorkItem item) {
        return item.kind() + " " + TubeText.key(item.code());
    }
}
