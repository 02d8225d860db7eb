package ayaz.imports;

import ayaz.sheets.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a sheet by its mapping, holds it against the collection, and plans what would come of it. */
final class ImportPlanner {

    private final Sheet sheet;
    private final SheetMapping mapping;
    private final Surroundings collection;
    private final LocalDate today;
    private final Columns columns;
    private final PlacePlanner places;
    private final SlotPlanner slots;
    private final List<SheetProblem> problems = new ArrayList<>();
    private final Map<SampleRow, PlannedNode> leaves = new HashMap<>();
    private final Map<SampleRow, List<Integer>> slotsOf = new HashMap<>();

    private ImportPlanner(Sheet sheet, SheetMapping mapping, Surroundings collection, LocalDate today) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.collection = collection;
        this.today = today;
        this.columns = Columns.of(sheet, mapping);
        this.places = new PlacePlanner(collection, mapping, columns);
        this.slots = new SlotPlanner(mapping, columns);
    }

    static ImportPlan plan(Sheet sheet, SheetMapping mapping, Surroundings collection, LocalDate today) {
        return new ImportPlanner(sheet, mapping, collection, today).plan();
    }

    private ImportPlan plan() {
        var reader = new RowReader(columns, mapping, new CellReader(collection, mapping.addsTaxa()));
        List<SampleRow> rows = reader.read(sheet);
        problems.addAll(reader.problems());
        var rules = new SheetRules(columns, collection, today);
        rules.check(rows);
        problems.addAll(rules.problems());
        findPlaces(rows);
        List<LotPlan> lots = problems.isEmpty() ? lots(rules.lots(rows)) : List.of();
        return new ImportPlan(
                columns,
                sheet,
                rows.size(),
                newTaxa(rows),
                places.toBuild(),
                lots,
                problems.stream()
                        .sorted(Comparator.comparingInt(SheetProblem::row))
                        .toList());
    }

    /** Rows that name a position come first; the others fill what is left. */
    private void findPlaces(List<SampleRow> rows) {
        for (SampleRow row : rows) {
            places.leafOf(row).ifPresent(leaf -> {
                leaves.put(row, leaf);
                slots.checkRules(row, leaf);
                slotsOf.put(row, slots.named(row, leaf));
            });
        }
        for (SampleRow row : rows) {
            PlannedNode leaf = leaves.get(row);
            if (leaf != null && row.place().position() == null) {
                slotsOf.put(row, slots.free(row, leaf));
            }
        }
        problems.addAll(places.problems());
        problems.addAll(slots.problems());
    }

    private List<LotPlan> lots(List<List<SampleRow>> groups) {
        return groups.stream().map(this::lot).toList();
    }

    private LotPlan lot(List<SampleRow> rows) {
        SampleRow first = rows.get(0);
        var units = new ArrayList<LotPlan.UnitPlan>();
        for (SampleRow row : rows) {
            PlannedNode leaf = leaves.get(row);
            for (int i = 0; i < row.count(); i++) {
                int slot =
                        leaf == null ? 0 : slotsOf.getOrDefault(row, List.of()).get(i);
                units.add(new LotPlan.UnitPlan(row.number(), leaf, slot));
            }
        }
        return new LotPlan(first.number(), LotMaking.lot(rows, donor(first)), animalKey(first), units);
    }

    private Optional<Surroundings.Donor> donor(SampleRow row) {
        String number = row.get(Field.ANIMAL_ID);
        return number == null ? Optional.empty() : collection.animal(number, row.get(Field.SPECIES, ""));
    }

    static @Nullable String animalKey(SampleRow row) {
        String number = row.get(Field.ANIMAL_ID);
        String name = number == null ? row.get(Field.ANIMAL_NAME) : number;
        return name == null ? null : row.get(Field.SPECIES, "") + " " + name;
    }

    /** Wider groups before what is below them. */
    private List<String> newTaxa(List<SampleRow> rows) {
        var names = new LinkedHashMap<String, Boolean>();
        for (SampleRow row : rows) {
            String name = row.get(Field.SPECIES);
            if (mapping.addsTaxa() && name != null && collection.taxon(name).isEmpty()) {
                String[] words = name.split(" ", -1);
                for (int i = 1; i <= words.length; i++) {
                    String wider = String.join(" ", List.of(words).subList(0, i));
                    names.putIfAbsent(wider, collection.taxon(wider).isEmpty());
                }
            }
        }
        return names.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }
}
