package ayaz.imports;

import ayaz.sheets.Sheet;
import java.util.List;

/** All that a sheet would bring, and all that is wrong with it. */
record ImportPlan(
        Columns columns,
        Sheet sheet,
        int rows,
        List<String> newTaxa,
        List<PlannedNode> newNodes,
        List<LotPlan> lots,
        List<SheetProblem> problems) {

    boolean isClean() {
        return problems.isEmpty();
    }

    int units() {
        return lots.stream().mapToInt(lot -> lot.units().size()).sum();
    }

    long newAnimals() {
        return lots.stream()
                .filter(lot ->
                        lot.lot().organism() != null && lot.lot().organism().code() == null)
                .map(LotPlan::animal)
                .distinct()
                .count();
    }
}
