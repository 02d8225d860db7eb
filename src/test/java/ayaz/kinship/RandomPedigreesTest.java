package ayaz.kinship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

/** Whatever the pedigree, the fast way says what the definition says. */
class RandomPedigreesTest {

    private static final Offset<Double> CLOSE = within(1e-10);

    /** Everybody's parents are numbered before it, one in five is unknown, and selfing is allowed. */
    @Provide
    Arbitrary<Parents> pedigrees() {
        return Arbitraries.integers().between(1, 40).flatMap(count -> Arbitraries.longs()
                .map(seed -> pedigree(count, new Random(seed))));
    }

    private static Parents pedigree(int count, Random random) {
        var dams = new int[count];
        var sires = new int[count];
        for (int animal = 0; animal < count; animal++) {
            dams[animal] = parent(animal, random);
            sires[animal] = parent(animal, random);
        }
        return new Parents(dams, sires);
    }

    private static int parent(int animal, Random random) {
        return animal == 0 || random.nextInt(5) == 0 ? Parents.UNKNOWN : random.nextInt(animal);
    }

    @Property(tries = 300)
    void sameAsTheTable(@ForAll("pedigrees") Parents parents) {
        double[][] relationships = TabularKinship.relationships(parents);
        var kinship = new Kinship(parents);
        for (int i = 0; i < parents.count(); i++) {
            assertThat(kinship.inbreeding(i)).isEqualTo(relationships[i][i] - 1, CLOSE);
            double[] row = kinship.with(i);
            for (int j = 0; j < parents.count(); j++) {
                assertThat(row[j]).isEqualTo(relationships[i][j] / 2, CLOSE);
            }
        }
    }

    @Property(tries = 200)
    void withinBoundsAndTheSameBothWays(@ForAll("pedigrees") Parents parents) {
        var kinship = new Kinship(parents);
        for (int i = 0; i < parents.count(); i++) {
            assertThat(kinship.inbreeding(i)).isBetween(0.0, 1.0);
            double[] row = kinship.with(i);
            assertThat(row[i]).isEqualTo((1 + kinship.inbreeding(i)) / 2, CLOSE);
            for (int j = 0; j < parents.count(); j++) {
                assertThat(row[j]).isBetween(0.0, 1.0);
                assertThat(row[j]).isEqualTo(kinship.with(j)[i], CLOSE);
            }
        }
    }

    @Property(tries = 200)
    void childIsInbredAsItsParentsAreKin(@ForAll("pedigrees") Parents parents) {
        var kinship = new Kinship(parents);
        for (int i = 0; i < parents.count(); i++) {
            if (parents.dam(i) != Parents.UNKNOWN && parents.sire(i) != Parents.UNKNOWN) {
                assertThat(kinship.inbreeding(i)).isEqualTo(kinship.with(parents.dam(i))[parents.sire(i)], CLOSE);
            }
        }
    }

    @Property(tries = 200)
    void numbersOfTheAnimalsDoNotMatter(@ForAll("pedigrees") Parents parents, @ForAll long seed) {
        var shuffled = IntStream.range(0, parents.count()).boxed().collect(Collectors.toList());
        Collections.shuffle(shuffled, new Random(seed));
        var dams = new int[parents.count()];
        var sires = new int[parents.count()];
        for (int i = 0; i < parents.count(); i++) {
            dams[shuffled.get(i)] = renumbered(parents.dam(i), shuffled);
            sires[shuffled.get(i)] = renumbered(parents.sire(i), shuffled);
        }
        var before = new Kinship(parents);
        var after = new Kinship(new Parents(dams, sires));
        double[] means = before.meanWith(all(parents));
        double[] meansAfter = after.meanWith(all(parents));
        for (int i = 0; i < parents.count(); i++) {
            assertThat(after.inbreeding(shuffled.get(i))).isEqualTo(before.inbreeding(i), CLOSE);
            assertThat(meansAfter[shuffled.get(i)]).isEqualTo(means[i], CLOSE);
        }
    }

    @Property(tries = 200)
    void meanKinshipIsTheMeanOfKinships(@ForAll("pedigrees") Parents parents, @ForAll long seed) {
        var living = new BitSet();
        var random = new Random(seed);
        IntStream.range(0, parents.count()).filter(i -> random.nextBoolean()).forEach(living::set);
        living.set(0);
        var kinship = new Kinship(parents);
        double[] means = kinship.meanWith(living);
        for (int i = 0; i < parents.count(); i++) {
            double[] row = kinship.with(i);
            double mean = living.stream().mapToDouble(j -> row[j]).average().orElseThrow();
            assertThat(means[i]).isEqualTo(mean, CLOSE);
        }
        assertThat(kinship.geneDiversity(living)).isBetween(0.0, 1.0);
    }

    private static int renumbered(int parent, List<Integer> numbers) {
        return parent == Parents.UNKNOWN ? Parents.UNKNOWN : numbers.get(parent);
    }

    private static BitSet all(Parents parents) {
        var all = new BitSet();
        all.set(0, parents.count());
        return all;
    }
}
