package ayaz.imports;

import ayaz.specimen.SampleType;
import ayaz.storage.templates.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Gives each unit of a row its slot, and holds the row against the rules of storage. */
final class SlotPlanner {

    private final SheetMapping mapping;
    private final Columns columns;
    private final List<SheetProblem> problems = new ArrayList<>();

    SlotPlanner(SheetMapping mapping, Columns columns) {
        this.mapping = mapping;
        this.columns = columns;
    }

    List<SheetProblem> problems() {
        return problems;
    }

    /** What the place demands of what is put into it (handbook A.2.7, 9 and 10). */
    void checkRules(SampleRow row, PlannedNode node) {
        String container = row.get(Field.CONTAINER);
        if (container != null && !node.takes(container)) {
            problem(row, Field.CONTAINER, container, "wrongContainer", node.name());
        }
        String type = row.get(Field.TYPE);
        if (type != null && SampleType.valueOf(type).isViable() && !node.keepsAlive()) {
            problem(row, Field.TYPE, type, "tooWarm", node.path());
        }
        if (!node.isQuarantine() && !"CLEARED".equals(row.get(Field.DISEASE_STATUS, "PENDING"))) {
            problem(row, Field.DISEASE_STATUS, row.get(Field.DISEASE_STATUS, ""), "quarantineOnly", node.name());
        }
    }

    /** The slots that the row names; none where it leaves the choice to us or where they cannot be. */
    List<Integer> named(SampleRow row, PlannedNode node) {
        String written = row.place().position();
        if (written == null) {
            if (node.kind() == NodeKind.BOX && !row.unclear().contains(Field.POSITION)) {
                problem(row, Field.POSITION, "", "positionMissing", node.name());
            }
            return List.of();
        }
        List<Integer> slots = Slots.read(written, node).orElse(List.of());
        if (slots.isEmpty()) {
            problem(
                    row,
                    Field.POSITION,
                    written,
                    "noSuchPosition",
                    node.name(),
                    node.label(1),
                    node.label(node.capacity()));
            return List.of();
        }
        if (slots.size() == 1 && mapping.following()) {
            int first = slots.get(0);
            slots = IntStream.range(first, first + row.count()).boxed().toList();
        }
        if (slots.size() != row.count() || slots.get(slots.size() - 1) > node.capacity()) {
            problem(row, Field.POSITION, written, "positionsDiffer", row.count(), slots.size());
            return List.of();
        }
        return take(row, node, slots);
    }

    private List<Integer> take(SampleRow row, PlannedNode node, List<Integer> slots) {
        for (int slot : slots) {
            String occupant = node.occupant(slot);
            Integer other = node.rowAt(slot);
            if (occupant != null) {
                problem(row, Field.POSITION, node.label(slot), "occupied", occupant);
            } else if (other != null) {
                problem(row, Field.POSITION, node.label(slot), "positionTwice", other);
            } else {
                node.give(slot, row.number());
            }
        }
        return slots;
    }

    /** The first free ones, for rows that name no position. */
    List<Integer> free(SampleRow row, PlannedNode node) {
        List<Integer> slots = IntStream.rangeClosed(1, node.capacity())
                .filter(node::isFree)
                .limit(row.count())
                .boxed()
                .toList();
        if (slots.size() < row.count()) {
            problem(row, Field.COUNT, String.valueOf(row.count()), "full", node.path(), slots.size());
        }
        slots.forEach(slot -> node.give(slot, row.number()));
        return slots;
    }

    private void problem(SampleRow row, Field field, String value, String key, Object... arguments) {
        problems.add(
                new SheetProblem(row.number(), columns.heading(field), value, "imports.problem." + key, arguments));
    }
}
