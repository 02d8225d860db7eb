package ayaz.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.specimen.SampleType;
import ayaz.specimen.Sex;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a species card tells of the collection, and what it says is missing. */
class MatrixTest {

    private static final Vessel TANK = new Vessel("LN-1", "Tank 1");
    private static final Vessel OTHER = new Vessel("LN-2", "Tank 2");
    private static final UUID HIM = UUID.randomUUID();
    private static final UUID HER = UUID.randomUUID();

    @Test
    void countsUnitsAnimalsAndVesselsOfEachField() {
        var matrix = of(
                semen(HIM, TANK, 12), semen(HIM, OTHER, 3), semen(UUID.randomUUID(), TANK, 5), skin(HER, Sex.F, TANK));

        assertThat(matrix.columns())
                .containsExactly(
                        new Donors(Sex.F, "WILD"),
                        new Donors(Sex.F, "CAPTIVE"),
                        new Donors(Sex.M, "WILD"),
                        new Donors(Sex.M, "CAPTIVE"));
        var semen = matrix.rows().get(0);
        assertThat(semen.material()).isEqualTo(SampleType.SEMEN);
        assertThat(semen.cells().get(2).units()).isEqualTo(20);
        assertThat(semen.cells().get(2).animals()).isEqualTo(2);
        assertThat(semen.cells().get(2).vessels()).containsEntry(TANK, 17L).containsEntry(OTHER, 3L);
        assertThat(semen.cells().get(0).fitting()).as("semen of a female").isFalse();
        assertThat(semen.cells().get(0).isGap()).isFalse();
        assertThat(semen.cells().get(3).isGap()).isTrue();
        assertThat(matrix.total().units()).isEqualTo(21);
        assertThat(matrix.total().animals()).isEqualTo(3);
    }

    /** An animal that gave two materials is one animal in the sum. */
    @Test
    void sumsCountAnAnimalOnce() {
        var matrix = of(semen(HIM, TANK, 1), skin(HIM, Sex.M, TANK));

        assertThat(matrix.sums().get(2).animals()).isEqualTo(1);
        assertThat(matrix.sums().get(2).units()).isEqualTo(2);
    }

    @Test
    void unknownDonorsHaveTheirOwnColumnAndAreNoAnimal() {
        var matrix = of(new Held(SampleType.DNA, null, Sex.U, "UNKNOWN", TANK, 4));

        assertThat(matrix.columns()).endsWith(new Donors(Sex.U, "UNKNOWN")).hasSize(5);
        assertThat(matrix.total().animals()).isZero();
        assertThat(gaps(matrix)).contains("ONE_ANIMAL NUCLEIC_ACIDS", "ONE_SEX NUCLEIC_ACIDS F");
    }

    @Test
    void namesWhatIsMissingTheWorstFirst() {
        var matrix = of(
                semen(HIM, TANK, 20),
                semen(UUID.randomUUID(), OTHER, 2),
                skin(HIM, Sex.M, TANK),
                skin(UUID.randomUUID(), Sex.M, TANK));

        assertThat(gaps(matrix))
                .containsExactly(
                        "NOTHING EGGS",
                        "NOTHING EMBRYOS",
                        "NOTHING CELLS",
                        "NOTHING BLOOD",
                        "NOTHING NUCLEIC_ACIDS",
                        "ONE_SEX TISSUE F",
                        "ONE_VESSEL TISSUE");
    }

    @Test
    void asksNoEmbryoOfABirdButItsGermCells() {
        var matrix = Matrix.of(List.of(), MaterialGroup.expectedOf(true));

        assertThat(gaps(matrix)).contains("NOTHING GERM_CELLS").doesNotContain("NOTHING EGGS", "NOTHING EMBRYOS");
        assertThat(matrix.isEmpty()).isTrue();
    }

    /** Units on their way to a place are held but stand in no vessel. */
    @Test
    void whatStandsNowhereIsInNoVessel() {
        var matrix = of(new Held(SampleType.SEMEN, HIM, Sex.M, "WILD", null, 7));

        assertThat(matrix.total().vessels()).isEmpty();
        assertThat(gaps(matrix)).doesNotContain("ONE_VESSEL SPERM");
    }

    private static Matrix of(Held... held) {
        return Matrix.of(Arrays.asList(held), MaterialGroup.expectedOf(false));
    }

    private static Held semen(UUID animal, Vessel vessel, int units) {
        return new Held(SampleType.SEMEN, animal, Sex.M, "WILD", vessel, units);
    }

    private static Held skin(UUID animal, Sex sex, Vessel vessel) {
        return new Held(SampleType.SKIN, animal, sex, "WILD", vessel, 1);
    }

    private static List<String> gaps(Matrix matrix) {
        return matrix.gaps().stream()
                .map(gap -> gap.kind() + " " + gap.group() + sex(gap.sex()))
                .toList();
    }

    private static String sex(@Nullable Sex sex) {
        return sex == null ? "" : " " + sex;
    }
}
