package ayaz.racks;

import ayaz.platform.Texts;
import ayaz.storage.StorageNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells a reading in the reader's language. */
@ApplicationScoped
class RackReporting {

    @Inject
    Texts texts;

    RackReport report(HeldRack held, @Nullable UUID scan) {
        StorageNode node = held.node();
        return new RackReport(
                node.barcode(),
                node.name(),
                node.path(),
                held.shape().rows(),
                held.shape().columns(),
                held.mode(),
                held.faults().stream()
                        .sorted(Comparator.comparingInt(RackFault::line))
                        .map(this::problem)
                        .toList(),
                counts(held.cells()),
                held.cells().stream().map(cell -> cell(node, cell)).toList(),
                scan != null,
                scan);
    }

    RackReport.Problem problem(RackFault fault) {
        return new RackReport.Problem(
                fault.line(),
                fault.well(),
                fault.value(),
                texts.get(fault.key(), fault.arguments().toArray()));
    }

    String sentence(Sentence sentence) {
        return texts.get(sentence.key(), sentence.arguments().toArray());
    }

    static @Nullable List<String> way(@Nullable String path) {
        return path == null ? null : List.of(path.split(StorageNode.PATH_SEPARATOR));
    }

    private static Map<String, Integer> counts(List<RackCell> cells) {
        Map<CellStatus, Integer> counted = RackDiff.count(cells);
        var counts = new LinkedHashMap<String, Integer>();
        for (CellStatus status : CellStatus.values()) {
            counts.put(status.name(), counted.getOrDefault(status, 0));
        }
        return counts;
    }

    private RackReport.Cell cell(StorageNode node, RackCell cell) {
        Well well = cell.well();
        KnownTube tube = cell.tube();
        Occupant occupant = cell.occupant();
        KnownPlace from = tube == null || cell.status() == CellStatus.IN_PLACE ? null : tube.place();
        return new RackReport.Cell(
                cell.slot(),
                node.label(cell.slot()),
                well == null ? null : well.line(),
                well == null ? null : well.seen().name(),
                well == null || well.seen() != Seen.TUBE ? null : well.text(),
                tube == null || tube.unit() == null ? null : tube.code(),
                way(from == null ? null : from.path()),
                occupant == null ? null : occupant.code(),
                cell.status().name(),
                texts.get("racks.status." + cell.status()),
                message(cell, from));
    }

    private String message(RackCell cell, @Nullable KnownPlace from) {
        if (cell.reason() != null) {
            return sentence(cell.reason());
        }
        Well well = cell.well();
        Occupant occupant = cell.occupant();
        String registered = occupant == null ? "" : occupant.code();
        String place = from == null ? "" : from.path().replace(StorageNode.PATH_SEPARATOR, " / ");
        return switch (cell.status()) {
            case MOVED -> texts.get("racks.cell.moved", place);
            case OCCUPIED -> texts.get("racks.cell.displaces", registered, place);
            case MISSING -> texts.get("racks.cell.missing", registered);
            case UNREADABLE ->
                texts.get(
                        well != null && well.seen() == Seen.ERROR ? "racks.cell.error" : "racks.cell.noRead",
                        registered);
            case NEW -> cell.assigns() ? texts.get("racks.cell.assign", registered) : texts.get("racks.cell.new");
            case UNIDENTIFIED -> texts.get("racks.cell.unidentified");
            case VACANT -> occupant == null ? "" : texts.get("racks.cell.left", registered);
            default -> "";
        };
    }
}
