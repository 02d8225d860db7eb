package ayaz.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ayaz.platform.Refusal;
import ayaz.specimen.DiseaseStatus;
import ayaz.specimen.SampleType;
import ayaz.specimen.SampleUnits;
import ayaz.specimen.StoredUnit;
import ayaz.storage.templates.NodeKind;
import ayaz.storage.templates.NodePlan;
import ayaz.storage.templates.Numbering;
import ayaz.storage.templates.TemperatureClass;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorageNodeTest {

    private static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");

    private final StorageNode site = node(null, plan(NodeKind.SITE, 0, null, false), "Almaty");

    @Test
    void knowsItsWholeWay() {
        StorageNode room = node(site, plan(NodeKind.ROOM, 0, null, false), "Cryo room");
        StorageNode box = node(room, plan(NodeKind.BOX, 9, TemperatureClass.M80, false), "B1");

        assertThat(box.path()).containsExactly("Almaty", "Cryo room", "B1");
        assertThat(box.pathTo(12)).endsWith("B1" + StorageNode.PATH_SEPARATOR + "B3");
        assertThat(box.lineage()).startsWith(room.lineage()).startsWith(site.lineage());
    }

    @Test
    void inheritsTheColdAndTheQuarantineOfItsEquipment() {
        StorageNode dewar = node(site, plan(NodeKind.DEWAR, 0, TemperatureClass.LN_L, true), "D01");
        StorageNode goblet = node(dewar, plan(NodeKind.GOBLET, 1, null, false), "G1");

        assertThat(goblet.temperatureClass()).isEqualTo(TemperatureClass.LN_L);
        assertThat(goblet.quarantine()).isTrue();
    }

    @Test
    void onlyLeavesHoldUnits() {
        StorageNode dewar = node(site, plan(NodeKind.DEWAR, 0, TemperatureClass.LN_L, false), "D01");

        assertRefused("storage.refusal.notALeaf", () -> dewar.mustAccept(semen()));
    }

    @ParameterizedTest
    @CsvSource({
        "SEMEN, M80, false",
        "SEMEN, RT, false",
        "SEMEN, M135, true",
        "SEMEN, LN_V, true",
        "SEMEN, LN_L, true",
        "EMBRYO, M80, false",
        "FIBROBLAST, M20, false",
        "FIBROBLAST, LN_V, true",
        "DNA, M80, true",
        "SERUM, M20, true",
        "SKIN, RT, true"
    })
    void whatShallLiveAgainStaysBelowTheGlassTransition(SampleType type, TemperatureClass cold, boolean accepted) {
        StorageNode box = node(site, plan(NodeKind.BOX, 9, cold, false), "B1");
        StoredUnit unit = SampleUnits.received(type, "CRYOVIAL", DiseaseStatus.CLEARED);

        if (accepted) {
            assertThatCode(() -> box.mustAccept(unit)).doesNotThrowAnyException();
        } else {
            assertRefused("storage.refusal.tooWarm", () -> box.mustAccept(unit));
        }
    }

    @Test
    void viableMaterialNeedsAPlaceWhoseColdIsKnown() {
        StorageNode box = node(site, plan(NodeKind.BOX, 9, null, false), "B1");

        assertRefused("storage.refusal.tooWarm", () -> box.mustAccept(semen()));
    }

    @ParameterizedTest
    @CsvSource({"PENDING, false, false", "POSITIVE, false, false", "CLEARED, false, true", "PENDING, true, true"})
    void whatIsNotClearedOfDiseaseStandsInQuarantineOnly(DiseaseStatus tests, boolean quarantine, boolean accepted) {
        StorageNode goblet = node(site, plan(NodeKind.GOBLET, 1, TemperatureClass.LN_V, quarantine), "G1");
        StoredUnit unit = SampleUnits.received(SampleType.SEMEN, "STRAW_05", tests);

        if (accepted) {
            assertThatCode(() -> goblet.mustAccept(unit)).doesNotThrowAnyException();
        } else {
            assertRefused("storage.refusal.quarantineOnly", () -> goblet.mustAccept(unit));
        }
    }

    @Test
    void aGobletForStrawsTakesNoVials() {
        StorageNode goblet = node(
                site, plan(NodeKind.GOBLET, 1, TemperatureClass.LN_L, false, List.of("STRAW_025", "STRAW_05")), "G1");
        StoredUnit vial = SampleUnits.received(SampleType.SEMEN, "CRYOVIAL", DiseaseStatus.CLEARED);

        assertRefused("storage.refusal.wrongContainer", () -> goblet.mustAccept(vial));
        assertThatCode(() -> goblet.mustAccept(semen())).doesNotThrowAnyException();
    }

    @Test
    void takesAllInsideAlongToItsNewPlace() {
        StorageNode cold = node(site, plan(NodeKind.LN2_FREEZER, 0, TemperatureClass.LN_V, false), "N1");
        StorageNode freezer = node(site, plan(NodeKind.FREEZER, 0, TemperatureClass.M80, false), "F1");
        StorageNode rack = node(cold, plan(NodeKind.RACK, 0, null, false), "R1");
        StorageNode box = node(rack, plan(NodeKind.BOX, 9, null, false), "B1");

        rack.moveInto(cold, freezer, 3, "R3", List.of(box));

        assertThat(box.path()).containsExactly("Almaty", "F1", "R3", "B1");
        assertThat(box.lineage()).isEqualTo(rack.lineage() + box.id() + "/").startsWith(freezer.lineage());
        assertThat(rack.parentId()).isEqualTo(freezer.id());
        assertThat(rack.place()).isEqualTo(3);
        assertThat(box.temperatureClass()).isEqualTo(TemperatureClass.M80);
    }

    @Test
    void losesTheColdThatItOnlyHadFromItsFormerPlace() {
        StorageNode cold = node(site, plan(NodeKind.LN2_FREEZER, 0, TemperatureClass.LN_V, true), "N1");
        StorageNode room = node(site, plan(NodeKind.ROOM, 0, null, false), "Room");
        StorageNode box = node(cold, plan(NodeKind.BOX, 9, null, false), "B1");

        box.moveInto(cold, room, 0, "B1", List.of());

        assertThat(box.temperatureClass()).isNull();
        assertThat(box.quarantine()).isFalse();
    }

    @Test
    void equipmentKeepsItsOwnColdAndQuarantine() {
        StorageNode room = node(site, plan(NodeKind.ROOM, 0, null, false), "Room 1");
        StorageNode other = node(site, plan(NodeKind.ROOM, 0, null, false), "Room 2");
        StorageNode dewar = node(room, plan(NodeKind.DEWAR, 0, TemperatureClass.LN_L, true), "Q1");

        dewar.moveInto(room, other, 0, "Q1", List.of());

        assertThat(dewar.temperatureClass()).isEqualTo(TemperatureClass.LN_L);
        assertThat(dewar.quarantine()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"B3, 3, 7, B7", "B3, 4, 7, B3", "B3, 3, 0, B3", "Lena 12, 12, 1, Lena 1", "Semen, 2, 5, Semen"})
    void whatIsCalledAfterItsPlaceIsCalledAfterTheNewOne(String name, int place, int next, String called) {
        StorageNode box = new StorageNode(site, plan(NodeKind.BOX, 9, null, false), name, "KZIZN0000001X", place, NOW);

        assertThat(box.nameAt(next)).isEqualTo(called);
    }

    @Test
    void nothingIsMovedIntoAPartOfItself() {
        StorageNode rack = node(site, plan(NodeKind.RACK, 0, null, false), "R1");
        StorageNode shelf = node(rack, plan(NodeKind.SHELF, 0, null, false), "S1");

        assertRefused("storage.refusal.insideItself", () -> shelf.mustTake(rack));
        assertRefused("storage.refusal.insideItself", () -> rack.mustTake(rack));
    }

    @Test
    void retiredPlaceTakesNothing() {
        StorageNode box = node(site, plan(NodeKind.BOX, 9, TemperatureClass.LN_V, false), "B1");
        box.retire();

        assertRefused("storage.refusal.notInService", () -> box.mustAccept(semen()));
    }

    @Test
    void takesAsManyAsItHasSlots() {
        StorageNode box = node(site, plan(NodeKind.BOX, 1, TemperatureClass.M80, false), "B1");
        for (int slot = 1; slot <= box.capacity(); slot++) {
            box.fill();
        }

        assertRefused("storage.refusal.full", box::fill);
        box.vacate();
        assertThatCode(box::fill).doesNotThrowAnyException();
    }

    private static StoredUnit semen() {
        return SampleUnits.received(SampleType.SEMEN, "STRAW_05", DiseaseStatus.CLEARED);
    }

    private static StorageNode node(@Nullable StorageNode parent, NodePlan plan, String name) {
        return new StorageNode(parent, plan, name, "KZIZN0000001X", 0, NOW);
    }

    private static NodePlan plan(NodeKind kind, int rows, @Nullable TemperatureClass cold, boolean quarantine) {
        return plan(kind, rows, cold, quarantine, List.of());
    }

    private static NodePlan plan(
            NodeKind kind, int rows, @Nullable TemperatureClass cold, boolean quarantine, List<String> containers) {
        int columns = rows == 0 ? 0 : 9;
        Numbering numbering = rows == 0 ? null : Numbering.ROW_LETTER;
        return new NodePlan(kind, null, "", 1, rows, columns, numbering, containers, cold, quarantine, List.of());
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
