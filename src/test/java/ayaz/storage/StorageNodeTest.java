package ayaz.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ayaz.platform.Refusal;
import ayaz.specimen.DiseaseStatus;
import ayaz.specimen.SampleType;
import ayaz.specimen.SampleUnits;
import ayaz.specimen.StoredUnit;
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
