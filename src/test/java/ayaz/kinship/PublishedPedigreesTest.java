package ayaz.kinship;

import static ayaz.kinship.Parents.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Pedigrees of which the answers are printed. */
class PublishedPedigreesTest {

    private static final Offset<Double> EXACT = within(1e-12);
    private static final int U = UNKNOWN;

    /**
     * Mrode, Linear Models for the Prediction of Animal Breeding Values, 2nd edition 2005, table 2.1 and example 2.1;
     * also the example of R's pedigreeTools, which prints F = 0, 0, 0, 0, 0.125, 0.125.
     */
    private static final Parents MRODE = new Parents(new int[] {U, U, 1, U, 2, 1}, new int[] {U, U, 0, 0, 3, 4});

    private static final double[][] MRODE_RELATIONSHIPS = {
        {1, 0, 0.5, 0.5, 0.5, 0.25},
        {0, 1, 0.5, 0, 0.25, 0.625},
        {0.5, 0.5, 1, 0.25, 0.625, 0.5625},
        {0.5, 0, 0.25, 1, 0.625, 0.3125},
        {0.5, 0.25, 0.625, 0.625, 1.125, 0.6875},
        {0.25, 0.625, 0.5625, 0.3125, 0.6875, 1.125},
    };

    @Test
    void inbreedingOfMrode() {
        var kinship = new Kinship(MRODE);
        double[] printed = {0, 0, 0, 0, 0.125, 0.125};
        for (int i = 0; i < printed.length; i++) {
            assertThat(kinship.inbreeding(i)).as("animal " + (i + 1)).isEqualTo(printed[i], EXACT);
        }
    }

    @Test
    void relationshipsOfMrode() {
        var kinship = new Kinship(MRODE);
        for (int i = 0; i < MRODE_RELATIONSHIPS.length; i++) {
            double[] row = kinship.with(i);
            for (int j = 0; j < row.length; j++) {
                assertThat(2 * row[j]).as((i + 1) + " with " + (j + 1)).isEqualTo(MRODE_RELATIONSHIPS[i][j], EXACT);
            }
        }
    }

    @Test
    void meanKinshipOfMrodeIsTheMeanOfTheRows() {
        var living = new BitSet();
        living.set(2, 6);
        var kinship = new Kinship(MRODE);
        double[] means = kinship.meanWith(living);
        assertThat(means[2]).isEqualTo((1 + 0.25 + 0.625 + 0.5625) / 8, EXACT);
        assertThat(means[5]).isEqualTo((0.5625 + 0.3125 + 0.6875 + 1.125) / 8, EXACT);
        assertThat(means[0]).as("of the dead with the living").isEqualTo((0.5 + 0.5 + 0.5 + 0.25) / 8, EXACT);
        assertThat(kinship.geneDiversity(living)).isEqualTo(1 - (means[2] + means[3] + means[4] + means[5]) / 4, EXACT);
    }

    /** Falconer and Mackay, Introduction to Quantitative Genetics, 4th edition 1996, table 5.1: full sibs for ten generations. */
    @Test
    void brotherAndSisterForTenGenerations() {
        double[] printed = {0, 0.250, 0.375, 0.500, 0.594, 0.672, 0.734, 0.785, 0.826, 0.859, 0.886};
        int generations = printed.length;
        var dams = new int[2 * generations + 2];
        var sires = new int[dams.length];
        dams[0] = dams[1] = sires[0] = sires[1] = U;
        for (int i = 2; i < dams.length; i++) {
            dams[i] = i / 2 * 2 - 2;
            sires[i] = i / 2 * 2 - 1;
        }
        var kinship = new Kinship(new Parents(dams, sires));
        for (int generation = 0; generation < generations; generation++) {
            assertThat(kinship.inbreeding(2 * generation + 2))
                    .as("generation " + generation)
                    .isEqualTo(printed[generation], within(0.0005));
        }
    }

    /** Wright 1922: parent and child 1/4, half sibs 1/8, uncle and niece 1/8, first cousins 1/16. */
    @Test
    void closeMatings() {
        // 0, 1 founders; 2, 3 their children; 4, 5 strangers; 6 of 2 and 4, 7 of 3 and 5; 8 of the cousins 6 and 7
        var cousins =
                new Kinship(new Parents(new int[] {U, U, 0, 0, U, U, 2, 5, 6}, new int[] {U, U, 1, 1, U, U, 4, 3, 7}));
        assertThat(cousins.inbreeding(8)).isEqualTo(1 / 16.0, EXACT);
        assertThat(cousins.with(3)[6]).as("uncle and niece").isEqualTo(1 / 8.0, EXACT);
        assertThat(cousins.with(0)[2]).as("mother and child").isEqualTo(1 / 4.0, EXACT);
        assertThat(new Kinship(new Parents(new int[] {U, U, U, 1, 2}, new int[] {U, U, U, 0, 0})).with(3)[4])
                .as("half sibs")
                .isEqualTo(1 / 8.0, EXACT);
    }

    @Test
    void unknownParentIsAStranger() {
        var kinship = new Kinship(MRODE);
        assertThat(kinship.inbreeding(3)).as("only the sire is known").isZero();
        assertThat(kinship.tracedShares()).containsExactly(new double[] {1, 1, 1, 0.5, 0.75, 0.875}, EXACT);
    }

    @Test
    void nobodyDescendsFromItself() {
        assertThatThrownBy(() -> new Parents(new int[] {1, 0}, new int[] {U, U}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Parents(new int[] {0}, new int[] {U}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
