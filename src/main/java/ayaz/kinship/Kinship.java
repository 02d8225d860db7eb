package ayaz.kinship;

import java.util.BitSet;

/*
 * Colleau, An indirect approach to the extensive calculation of relationship coefficients, Genetics Selection Evolution
 * 34 (2002), 409-421: the product of A = T D T' with a vector needs no matrix. One pass from the youngest to the eldest
 * (T'), one multiplication (D), one pass from the eldest to the youngest (T). Mean kinship and gene diversity as defined
 * by Ballou and Lacy, Identifying genetically important individuals for management of genetic variation in pedigreed
 * populations, in: Population Management for Survival and Recovery, Columbia University Press 1995, 76-111.
 */
/** Inbreeding and kinship in one pedigree. Kinship is half of the additive relationship; with itself (1 + F) / 2. */
public final class Kinship {

    private final Parents parents;
    private final double[] inbreeding;
    private final double[] own;

    public Kinship(Parents parents) {
        this.parents = parents;
        var computed = new Inbreeding(parents);
        this.inbreeding = computed.coefficients();
        this.own = computed.ownParts();
    }

    public double inbreeding(int animal) {
        return inbreeding[animal];
    }

    /** With every animal, also the inbreeding coefficient of the children that both would have. */
    public double[] with(int animal) {
        var one = new double[parents.count()];
        one[animal] = 0.5;
        return related(one);
    }

    /** Of every animal with these, itself included where it is one of them. */
    public double[] meanWith(BitSet animals) {
        var weights = new double[parents.count()];
        animals.stream().forEach(animal -> weights[animal] = 0.5 / animals.cardinality());
        return related(weights);
    }

    /** What these hold of the diversity of their founders: 1 less the mean of their mean kinships. */
    public double geneDiversity(BitSet animals) {
        double[] means = meanWith(animals);
        return 1
                - animals.stream()
                        .mapToDouble(animal -> means[animal])
                        .average()
                        .orElse(1);
    }

    /** Which part of the ancestry of each animal is traced back to founders; the rest hangs on one unknown parent. */
    public double[] tracedShares() {
        var traced = new double[parents.count()];
        for (int animal : parents.eldersFirst()) {
            traced[animal] = parents.isFounder(animal)
                    ? 1
                    : (value(traced, parents.dam(animal)) + value(traced, parents.sire(animal))) / 2;
        }
        return traced;
    }

    /** The product of the matrix of relationships and a vector. */
    private double[] related(double[] vector) {
        int[] order = parents.eldersFirst();
        for (int i = order.length - 1; i >= 0; i--) {
            double half = vector[order[i]] / 2;
            add(vector, parents.dam(order[i]), half);
            add(vector, parents.sire(order[i]), half);
        }
        for (int animal : order) {
            double fromParents = (value(vector, parents.dam(animal)) + value(vector, parents.sire(animal))) / 2;
            vector[animal] = vector[animal] * own[animal] + fromParents;
        }
        return vector;
    }

    private static void add(double[] values, int animal, double value) {
        if (animal != Parents.UNKNOWN) {
            values[animal] += value;
        }
    }

    private static double value(double[] values, int animal) {
        return animal == Parents.UNKNOWN ? 0 : values[animal];
    }
}
