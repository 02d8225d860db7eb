package ayaz.racks;

import ayaz.codes.PrintedCode;
import ayaz.codes.ScannedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Holds a reading of a rack against the register, slot by slot. Pure: it asks nothing and changes nothing. */
final class RackDiff {

    private final Map<Integer, Well> wells;
    private final RackRegister register;
    private final boolean tellsVacantWells;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> twice = new HashSet<>();
    /** What was seen in a slot that is not for it, and so does not come to stand there. */
    private final Set<String> refused = new HashSet<>();

    private RackDiff(Map<Integer, Well> wells, RackRegister register, boolean tellsVacantWells) {
        this.wells = wells;
        this.register = register;
        this.tellsVacantWells = tellsVacantWells;
        wells.forEach((slot, well) -> {
            if (well.seen() == Seen.TUBE) {
                remember(well);
                refuse(slot, register.tube(well));
            }
        });
    }

    private void refuse(int slot, @Nullable KnownTube known) {
        if (known != null && !standsIn(slot, known) && objection(slot, known) != null) {
            refused.add(known.code());
        }
    }

    private boolean standsIn(int slot, KnownTube known) {
        KnownPlace place = known.place();
        return place != null && place.is(register.node(), slot);
    }

    /** Two codes of one unit are the same tube. */
    private void remember(Well well) {
        KnownTube known = register.tube(well);
        String key = known == null ? TubeText.key(well.text()) : known.code();
        if (!seen.add(key)) {
            twice.add(key);
        }
    }

    /** Every slot of the rack, in order. */
    static List<RackCell> of(RackFile file, Map<Integer, Well> wells, RackRegister register, ScanMode mode) {
        var diff = new RackDiff(wells, register, file.tellsVacantWells());
        return IntStream.rangeClosed(1, register.shape().wells())
                .mapToObj(slot -> diff.cell(slot, mode))
                .toList();
    }

    /** How many slots have each status. */
    static Map<CellStatus, Integer> count(List<RackCell> cells) {
        var counts = new HashMap<CellStatus, Integer>();
        cells.forEach(cell -> counts.merge(cell.status(), 1, Integer::sum));
        return counts;
    }

    private RackCell cell(int slot, ScanMode mode) {
        Well well = wells.get(slot);
        Occupant occupant = register.occupants().get(slot);
        if (well == null && tellsVacantWells) {
            return plain(slot, null, CellStatus.UNSCANNED, occupant);
        }
        if (well == null || well.seen().isVacant()) {
            return vacant(slot, well, occupant);
        }
        if (well.seen() != Seen.TUBE) {
            return plain(slot, well, CellStatus.UNREADABLE, occupant);
        }
        KnownTube known = register.tube(well);
        if (twice.contains(known == null ? TubeText.key(well.text()) : known.code())) {
            return plain(slot, well, CellStatus.DUPLICATE, occupant);
        }
        Sentence foreign = known == null ? whyForeign(well) : null;
        if (foreign != null) {
            return told(slot, well, CellStatus.FOREIGN, null, occupant, foreign);
        }
        if (known != null && standsIn(slot, known)) {
            return new RackCell(slot, well, CellStatus.IN_PLACE, known, occupant, false, false, null);
        }
        return mode == ScanMode.LOCATE ? located(slot, well, known, occupant) : assigned(slot, well, known, occupant);
    }

    private RackCell vacant(int slot, @Nullable Well well, @Nullable Occupant occupant) {
        boolean absent = occupant != null && !seen.contains(occupant.code());
        CellStatus status = absent ? CellStatus.MISSING : CellStatus.VACANT;
        return new RackCell(slot, well, status, null, occupant, false, absent, null);
    }

    private RackCell located(int slot, Well well, @Nullable KnownTube known, @Nullable Occupant occupant) {
        KnownPlace place = known == null ? null : known.place();
        Sentence objection = objection(slot, known);
        if (objection != null) {
            return told(slot, well, CellStatus.NOT_ALLOWED, known, occupant, objection);
        }
        boolean displaces = occupant != null && !leaves(occupant);
        CellStatus comes = known == null ? CellStatus.UNIDENTIFIED : place == null ? CellStatus.NEW : CellStatus.MOVED;
        return new RackCell(
                slot, well, displaces ? CellStatus.OCCUPIED : comes, known, occupant, displaces, displaces, null);
    }

    /** The occupant was seen in another slot, and comes to stand there. */
    private boolean leaves(Occupant occupant) {
        return seen.contains(occupant.code()) && !refused.contains(occupant.code());
    }

    /** What stands in the rack already is not asked again whether it may; each slot may still be kept, or not made for it. */
    private @Nullable Sentence objection(int slot, @Nullable KnownTube known) {
        if (known == null) {
            return keptFor(slot, null);
        }
        KnownPlace place = known.place();
        boolean fromThisRack = place != null && place.node().equals(register.node());
        Sentence ofRack = fromThisRack ? null : known.objection();
        if (ofRack != null) {
            return ofRack;
        }
        Sentence ofSlot = register.rule().objection(known, slot);
        return ofSlot == null ? keptFor(slot, known) : ofSlot;
    }

    /** Why the slot is kept for something else; null where it is not. */
    private @Nullable Sentence keptFor(int slot, @Nullable KnownTube known) {
        RackRegister.Kept kept = register.kept().get(slot);
        UUID lot = known == null ? null : known.lot();
        return kept == null || (lot != null && lot.equals(kept.lot())) ? null : kept.reason();
    }

    private RackCell assigned(int slot, Well well, @Nullable KnownTube known, @Nullable Occupant occupant) {
        if (known != null) {
            return told(
                    slot,
                    well,
                    CellStatus.FOREIGN,
                    known,
                    occupant,
                    Sentence.of("racks.reason.belongsToAnother", known.code()));
        }
        if (occupant == null) {
            return plain(slot, well, CellStatus.UNIDENTIFIED, null);
        }
        if (occupant.unit() != null && occupant.tubeCodes().isEmpty()) {
            return plain(slot, well, CellStatus.NEW, occupant);
        }
        String other =
                occupant.unit() == null ? occupant.code() : occupant.tubeCodes().get(0);
        return told(
                slot,
                well,
                CellStatus.OCCUPIED,
                null,
                occupant,
                Sentence.of("racks.reason.hasAnotherCode", occupant.code(), other));
    }

    private @Nullable Sentence whyForeign(Well well) {
        if (register.places().contains(TubeText.key(well.text()))) {
            return Sentence.of("racks.reason.isAPlace", well.text());
        }
        String ours = ScannedText.normalised(well.text());
        return PrintedCode.looksLikeOurs(ours) ? Sentence.of("racks.reason.notOfThisCollection", ours) : null;
    }

    private static RackCell plain(int slot, @Nullable Well well, CellStatus status, @Nullable Occupant occupant) {
        return new RackCell(slot, well, status, null, occupant, false, false, null);
    }

    /** Something else stands where the occupant is registered; unless that was seen elsewhere, it is absent. */
    private RackCell told(
            int slot,
            Well well,
            CellStatus status,
            @Nullable KnownTube known,
            @Nullable Occupant occupant,
            Sentence reason) {
        boolean otherCode = status == CellStatus.OCCUPIED;
        boolean absent = occupant != null && !otherCode && !seen.contains(occupant.code());
        return new RackCell(slot, well, status, known, occupant, false, absent, reason);
    }
}
