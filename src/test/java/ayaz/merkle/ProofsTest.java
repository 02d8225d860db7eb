package ayaz.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What the tiles say is what the definition says, and no other leaf, root, place or path passes. */
class ProofsTest {

    private static final int MOST = 1200;
    private static final ReferenceTree TREE = ReferenceTree.counted(MOST);
    private static final Hash STRANGE = new Hasher().leaf("strange".getBytes(java.nio.charset.StandardCharsets.UTF_8));

    record Sizes(int smaller, int larger) {}

    @Provide
    Arbitrary<Sizes> sizes() {
        Arbitrary<Integer> size = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 40),
                Arbitraries.integers().between(1, MOST),
                Arbitraries.of(255, 256, 257, 511, 512, 513, 768, 1024, 1025));
        return Combinators.combine(size, size).as((a, b) -> new Sizes(Math.min(a, b), Math.max(a, b)));
    }

    @Property(tries = 400)
    void everyLeafIsProvenAndNothingElse(@ForAll("sizes") Sizes sizes) {
        int index = sizes.smaller() - 1;
        int size = sizes.larger();
        Hash root = TREE.root(size);
        List<Hash> path = new Proofs(TREE, size).inclusion(index);
        assertThat(ProofCheck.included(TREE.leaf(index), index, size, path, root))
                .isTrue();
        assertThat(ProofCheck.included(STRANGE, index, size, path, root)).isFalse();
        assertThat(ProofCheck.included(TREE.leaf(index), index, size, path, STRANGE))
                .isFalse();
        for (List<Hash> wrong : mutations(path)) {
            assertThat(ProofCheck.included(TREE.leaf(index), index, size, wrong, root))
                    .isFalse();
        }
        if (size > 1) {
            int other = (index + 1) % size;
            assertThat(ProofCheck.included(TREE.leaf(index), other, size, path, root))
                    .isFalse();
        }
    }

    @Property(tries = 400)
    void everyBeginningIsProvenAndNothingElse(@ForAll("sizes") Sizes sizes) {
        int first = sizes.smaller();
        int second = sizes.larger();
        Hash before = TREE.root(first);
        Hash after = TREE.root(second);
        List<Hash> path = new Proofs(TREE, second).consistency(first);
        assertThat(ProofCheck.consistent(first, before, second, after, path)).isTrue();
        assertThat(ProofCheck.consistent(first, STRANGE, second, after, path)).isFalse();
        assertThat(ProofCheck.consistent(first, before, second, STRANGE, path)).isFalse();
        for (List<Hash> wrong : mutations(path)) {
            assertThat(ProofCheck.consistent(first, before, second, after, wrong))
                    .isFalse();
        }
    }

    /** One hash changed, left out, doubled; one added at the end. */
    private static List<List<Hash>> mutations(List<Hash> path) {
        var all = new ArrayList<List<Hash>>();
        for (int i = 0; i < path.size(); i++) {
            var changed = new ArrayList<>(path);
            changed.set(i, STRANGE);
            all.add(changed);
            var shorter = new ArrayList<>(path);
            shorter.remove(i);
            all.add(shorter);
            var longer = new ArrayList<>(path);
            longer.add(i, path.get(i));
            all.add(longer);
        }
        var longer = new ArrayList<>(path);
        longer.add(STRANGE);
        all.add(longer);
        return all;
    }

    @Property(tries = 60)
    void growingTreeAgreesWithTheDefinitionAndTellsItsTiles(@ForAll("sizes") Sizes sizes) {
        var filled = new ArrayList<String>();
        var tree = GrowingTree.of(TREE, sizes.smaller(), (level, position, root) -> {
            filled.add(level + "/" + position);
            assertThat(TREE.read(level, position / 256, (int) (position % 256) + 1))
                    .last()
                    .isEqualTo(root);
        });
        for (int i = sizes.smaller(); i < sizes.larger(); i++) {
            tree.add(TREE.leaf(i));
        }
        assertThat(tree.root()).isEqualTo(TREE.root(sizes.larger()));
        var expected = new ArrayList<String>();
        for (int tile = sizes.smaller() / 256; tile < sizes.larger() / 256; tile++) {
            expected.add("1/" + tile);
        }
        assertThat(filled).isEqualTo(expected);
    }

    /** Three levels of tiles, whose hashes are all alike so that the tree needs no room. */
    @Test
    void proofsOfLargeTreesCrossTheLevels() {
        long size = 10_000_000;
        Tiles tiles = new UniformTiles();
        var proofs = new Proofs(tiles, size);
        for (long index : new long[] {0, 255, 256, 65_535, 65_536, 9_961_472, size - 1}) {
            assertThat(ProofCheck.included(UniformTiles.LEAF, index, size, proofs.inclusion(index), proofs.root()))
                    .as("leaf %d", index)
                    .isTrue();
        }
        for (long earlier : new long[] {1, 256, 65_536, 65_537, 8_388_608, size - 1, size}) {
            assertThat(ProofCheck.consistent(
                            earlier, proofs.root(earlier), size, proofs.root(), proofs.consistency(earlier)))
                    .as("size %d", earlier)
                    .isTrue();
        }
    }

    private static final class UniformTiles implements Tiles {

        static final Hash LEAF = new Hasher().leaf(new byte[0]);

        @Override
        public List<Hash> read(int level, long tile, int width) {
            Hash hash = LEAF;
            for (int i = 0; i < level * HEIGHT; i++) {
                hash = new Hasher().node(hash, hash);
            }
            return java.util.Collections.nCopies(width, hash);
        }
    }
}
