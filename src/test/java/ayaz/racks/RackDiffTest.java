package ayaz.racks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RackDiffTest {

    private static final UUID RACK = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();
    private static final RackShape SHAPE = new RackShape(2, 3);

    private final Map<Integer, Occupant> occupants = new HashMap<>();
    private final Map<String, KnownTube> tubes = new HashMap<>();
    private final Map<Integer, RackRegister.Kept> kept = new HashMap<>();
    private RackRegister.SlotRule rule = (tube, slot) -> null;

    private void unit(String code, @Nullable UUID node, int slot, String... tubeCodes) {
        UUID id = UUID.randomUUID();
        KnownPlace place = node == null ? null : new KnownPlace(node, slot, "path " + slot);
        if (RACK.equals(node)) {
            occupants.put(slot, new Occupant(code, id, List.of(tubeCodes), "path " + slot));
        }
        var known = new KnownTube(code, id, null, "CRYOVIAL", place, null);
        tubes.put(code, known);
        List.of(tubeCodes).forEach(tube -> tubes.put(tube, known));
    }

    private Map<String, RackCell> diff(ScanMode mode, String text) {
        RackFile file = RackFileReader.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "x.csv");
        var wells = RackWells.of(file, SHAPE, WellPosition.Order.ROWS);
        var register = new RackRegister(RACK, SHAPE, occupants, tubes, Set.of("BOX-00001"), kept, rule);
        return RackDiff.of(file, wells.bySlot(), register, mode).stream()
                .collect(Collectors.toMap(cell -> SHAPE.label(cell.slot()), cell -> cell));
    }

    @Test
    void everyKindOfWellIsTold() {
        unit("UNIT-INPLACE", RACK, 1);
        unit("UNIT-MISSING", RACK, 2);
        unit("UNIT-DISPLACED", RACK, 3);
        unit("UNIT-ELSEWHERE", ELSEWHERE, 9);
        unit("UNIT-NOWHERE", null, 0, "TUBE-NOWHERE");

        var cells = diff(
                ScanMode.LOCATE,
                "A1,UNIT-INPLACE\nA2,NO TUBE\nA3,UNIT-ELSEWHERE\nB1,TUBE-NOWHERE\nB2,TUBE-UNKNOWN\nB3,NO READ");

        assertThat(cells.get("A1").status()).isEqualTo(CellStatus.IN_PLACE);
        assertThat(cells.get("A2").status()).isEqualTo(CellStatus.MISSING);
        assertThat(cells.get("A3").status()).isEqualTo(CellStatus.OCCUPIED);
        assertThat(cells.get("A3").displaces()).isTrue();
        assertThat(cells.get("B1").status()).isEqualTo(CellStatus.NEW);
        assertThat(cells.get("B2").status()).isEqualTo(CellStatus.UNIDENTIFIED);
        assertThat(cells.get("B3").status()).isEqualTo(CellStatus.UNREADABLE);
    }

    @Test
    void whatIsSeenInAKeptSlotOfItsOwnRackStaysRegisteredWhereItWas() {
        unit("UNIT-ONE-1", RACK, 1);
        kept.put(2, new RackRegister.Kept(null, Sentence.of("storage.refusal.keptFree")));

        var cells = diff(ScanMode.LOCATE, "A1,NO TUBE\nA2,UNIT-ONE-1");

        assertThat(cells.get("A2").status()).isEqualTo(CellStatus.NOT_ALLOWED);
        assertThat(cells.get("A2").arrives()).isFalse();
        assertThat(cells.get("A1").absent()).isFalse();
    }

    @Test
    void whoMayNotStandWhereItWasSeenLosesItsPlaceToTheOneThatIsThere() {
        unit("UNIT-ONE-1", RACK, 1);
        unit("UNIT-TWO-2", ELSEWHERE, 7);
        rule = (tube, slot) -> slot == 2 ? Sentence.of("storage.refusal.wrongSlot") : null;

        var cells = diff(ScanMode.LOCATE, "A1,UNIT-TWO-2\nA2,UNIT-ONE-1");

        assertThat(cells.get("A2").status()).isEqualTo(CellStatus.NOT_ALLOWED);
        assertThat(cells.get("A1").status()).isEqualTo(CellStatus.OCCUPIED);
        assertThat(cells.get("A1").displaces()).isTrue();
    }

    @Test
    void whatHasMovedWithinTheRackDisplacesNobody() {
        unit("UNIT-ONE-1", RACK, 1);
        unit("UNIT-TWO-2", RACK, 2);

        var cells = diff(ScanMode.LOCATE, "A1,UNIT-TWO-2\nA2,UNIT-ONE-1");

        assertThat(cells.get("A1").status()).isEqualTo(CellStatus.MOVED);
        assertThat(cells.get("A2").status()).isEqualTo(CellStatus.MOVED);
        assertThat(cells.values()).noneMatch(RackCell::absent);
    }

    @Test
    void aReaderThatNamesEmptyWellsSaysNothingOfTheOthers() {
        unit("UNIT-ONE-1", RACK, 6);

        assertThat(diff(ScanMode.LOCATE, "A1,EMPTY\nA2,TUBE-UNKNOWN").get("B3").status())
                .isEqualTo(CellStatus.UNSCANNED);
        assertThat(diff(ScanMode.LOCATE, "A1,TUBE-OTHER1\nA2,TUBE-UNKNOWN")
                        .get("B3")
                        .status())
                .isEqualTo(CellStatus.MISSING);
    }

    @Test
    void foreignIsWhatCannotBeATubeOfOurs() {
        var cells = diff(ScanMode.LOCATE, "A1,KZIZ26000001C\nA2,BOX-00001");

        assertThat(cells.get("A1").status()).isEqualTo(CellStatus.FOREIGN);
        assertThat(cells.get("A2").status()).isEqualTo(CellStatus.FOREIGN);
    }

    @Test
    void theSameTubeByTwoOfItsCodesIsADuplicate() {
        unit("UNIT-ONE-1", null, 0, "TUBE-ONE-1");

        var cells = diff(ScanMode.LOCATE, "A1,UNIT-ONE-1\nA2,TUBE-ONE-1");

        assertThat(cells.get("A1").status()).isEqualTo(CellStatus.DUPLICATE);
        assertThat(cells.get("A2").status()).isEqualTo(CellStatus.DUPLICATE);
    }

    @Test
    void assigningGivesCodesToTheUnitsThatStandThere() {
        unit("UNIT-BARE-1", RACK, 1);
        unit("UNIT-CODED", RACK, 2, "TUBE-CODED");
        unit("UNIT-OTHER", RACK, 3, "TUBE-OTHER");
        unit("UNIT-FAR-1", ELSEWHERE, 1, "TUBE-FAR-1");

        var cells = diff(
                ScanMode.ASSIGN,
                "A1,TUBE-FRESH\nA2,TUBE-CODED\nA3,TUBE-SECOND\nB1,TUBE-FAR-1\nB2,TUBE-ALONE\nB3,EMPTY");

        assertThat(cells.get("A1").assigns()).isTrue();
        assertThat(cells.get("A2").status()).isEqualTo(CellStatus.IN_PLACE);
        assertThat(cells.get("A3").status()).isEqualTo(CellStatus.OCCUPIED);
        assertThat(cells.get("A3").arrives()).isFalse();
        assertThat(cells.get("B1").status()).isEqualTo(CellStatus.FOREIGN);
        assertThat(cells.get("B2").status()).isEqualTo(CellStatus.UNIDENTIFIED);
    }

    /** Whoever stood in the rack still does, has moved in it, or is told as absent; no two come to one slot. */
    @Property
    void nobodyIsDisplacedInSilence(
            @ForAll @Size(6) List<@IntRange(min = 0, max = 9) Integer> registered,
            @ForAll @Size(6) List<@IntRange(min = 0, max = 9) Integer> read) {
        occupants.clear();
        tubes.clear();
        var placed = new HashSet<Integer>();
        for (int slot = 1; slot <= 6; slot++) {
            int unit = registered.get(slot - 1);
            if (unit > 0 && placed.add(unit)) {
                unit("UNIT-000" + unit, RACK, slot);
            }
        }
        String text = IntStream.rangeClosed(1, 6)
                .mapToObj(slot ->
                        SHAPE.label(slot) + "," + (read.get(slot - 1) == 0 ? "EMPTY" : "UNIT-000" + read.get(slot - 1)))
                .collect(Collectors.joining("\n"));

        var cells = diff(ScanMode.LOCATE, text).values();
        if (cells.stream().anyMatch(cell -> cell.status() == CellStatus.DUPLICATE)) {
            return;
        }
        var seen = cells.stream()
                .flatMap(cell -> java.util.stream.Stream.ofNullable(cell.well()))
                .map(Well::text)
                .collect(Collectors.toSet());
        for (RackCell cell : cells) {
            Occupant occupant = cell.occupant();
            if (occupant != null) {
                assertThat(cell.absent()).isEqualTo(!seen.contains(occupant.code()));
            }
            assertThat(cell.displaces()).isEqualTo(cell.status() == CellStatus.OCCUPIED);
            assertThat(cell.arrives() && occupant != null && !cell.displaces())
                    .as("its place is free because the occupant was seen elsewhere")
                    .isEqualTo(cell.arrives() && occupant != null && seen.contains(occupant.code()));
        }
    }
}
