package ayaz.kinship;

/** The definition written down (Emik and Terrill 1949): the whole matrix of relationships, row by row. */
final class TabularKinship {

    private TabularKinship() {}

    static double[][] relationships(Parents parents) {
        int count = parents.count();
        var matrix = new double[count][count];
        int[] order = parents.eldersFirst();
        for (int i = 0; i < count; i++) {
            int animal = order[i];
            int dam = parents.dam(animal);
            int sire = parents.sire(animal);
            for (int j = 0; j < i; j++) {
                double value = (of(matrix, dam, order[j]) + of(matrix, sire, order[j])) / 2;
                matrix[animal][order[j]] = value;
                matrix[order[j]][animal] = value;
            }
            matrix[animal][animal] = 1 + of(matrix, dam, sire) / 2;
        }
        return matrix;
    }

    private static double of(double[][] matrix, int one, int other) {
        return one == Parents.UNKNOWN || other == Parents.UNKNOWN ? 0 : matrix[one][other];
    }
}
