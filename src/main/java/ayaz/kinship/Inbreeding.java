package ayaz.kinship;

import java.util.BitSet;

/*
 * Meuwissen and Luo, Computing inbreeding coefficients in large populations, Genetics Selection Evolution 24 (1992),
 * 305-313. The matrix of additive relationships is A = T D T', where row i of T says which share of the genes of i comes
 * through each ancestor and D what each animal has of its own by chance. So F(i) = sum over ancestors j of T(i,j)^2 D(j)
 * - 1, and the row of one animal at a time is all that must be held: its ancestors are visited from the youngest to the
 * eldest, each handing half of its share to either parent.
 */
/** The probability that both genes of an animal at a place are copies of one gene of an ancestor, for each animal. */
final class Inbreeding {

    private final Parents parents;
    private final double[] inbreeding;
    private final double[] own;
    /** Place of each animal in the order of elders first. */
    private final int[] place;

    Inbreeding(Parents parents) {
        this.parents = parents;
        int count = parents.count();
        inbreeding = new double[count];
        own = new double[count];
        place = new int[count];
        int[] order = parents.eldersFirst();
        for (int i = 0; i < count; i++) {
            place[order[i]] = i;
        }
        var shares = new double[count];
        var waiting = new BitSet(count);
        for (int animal : order) {
            own[animal] = ownPart(animal);
            inbreeding[animal] = coefficient(animal, shares, waiting);
        }
    }

    double[] coefficients() {
        return inbreeding;
    }

    /** What Mendelian sampling adds to each animal: 1 for a founder, 1/2 for one with two parents that are not inbred. */
    double[] ownParts() {
        return own;
    }

    private double ownPart(int animal) {
        return 1 - quarter(parents.dam(animal)) - quarter(parents.sire(animal));
    }

    private double quarter(int parent) {
        return parent == Parents.UNKNOWN ? 0 : (1 + inbreeding[parent]) / 4;
    }

    /** {@code shares} and {@code waiting} are empty before and after. */
    private double coefficient(int animal, double[] shares, BitSet waiting) {
        if (parents.dam(animal) == Parents.UNKNOWN || parents.sire(animal) == Parents.UNKNOWN) {
            return 0;
        }
        int[] order = parents.eldersFirst();
        double relationship = 0;
        shares[place[animal]] = 1;
        waiting.set(place[animal]);
        for (int i = place[animal]; i >= 0; i = waiting.previousSetBit(i)) {
            int ancestor = order[i];
            double share = shares[i];
            relationship += share * share * own[ancestor];
            hand(parents.dam(ancestor), share / 2, shares, waiting);
            hand(parents.sire(ancestor), share / 2, shares, waiting);
            shares[i] = 0;
            waiting.clear(i);
        }
        return Math.max(0, relationship - 1);
    }

    private void hand(int parent, double share, double[] shares, BitSet waiting) {
        if (parent != Parents.UNKNOWN) {
            shares[place[parent]] += share;
            waiting.set(place[parent]);
        }
    }
}
