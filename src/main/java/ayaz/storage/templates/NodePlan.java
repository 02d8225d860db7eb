package ayaz.storage.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of node of a template is made: a leaf with rows, columns and numbering, or a node with children. The
 * name of a child is its prefix and its number among its siblings.
 */
public record NodePlan(
        NodeKind kind,
        @Nullable String template,
        String prefix,
        int count,
        int rows,
        int columns,
        @Nullable Numbering numbering,
        List<String> containerTypes,
        @Nullable TemperatureClass temperatureClass,
        boolean quarantine,
        List<NodePlan> children,
        @Nullable Integer places,
        List<String> labels,
        @Nullable SlotTypes slotTypes) {

    /** Without labels of its own, without rules for single slots, with as many places as it puts inside. */
    public NodePlan(
            NodeKind kind,
            @Nullable String template,
            String prefix,
            int count,
            int rows,
            int columns,
            @Nullable Numbering numbering,
            List<String> containerTypes,
            @Nullable TemperatureClass temperatureClass,
            boolean quarantine,
            List<NodePlan> children) {
        this(
                kind,
                template,
                prefix,
                count,
                rows,
                columns,
                numbering,
                containerTypes,
                temperatureClass,
                quarantine,
                children,
                null,
                List.of(),
                null);
    }

    /** How many numbered places for nodes it has; null where it begins empty and takes as many as fit. */
    public @Nullable Integer nodePlaces() {
        int built = children.stream().mapToInt(NodePlan::count).sum();
        return places != null ? places : built == 0 ? null : Integer.valueOf(built);
    }

    public boolean isLeaf() {
        return rows > 0;
    }

    /** How many nodes come into being, this one included. */
    public int size() {
        return count * (1 + children.stream().mapToInt(NodePlan::size).sum());
    }

    /** How many slots for units come into being. */
    public int capacity() {
        return count
                * (isLeaf()
                        ? rows * columns
                        : children.stream().mapToInt(NodePlan::capacity).sum());
    }

    public NodePlan with(
            @Nullable Integer otherRows,
            @Nullable Integer otherColumns,
            @Nullable Numbering otherNumbering,
            @Nullable TemperatureClass otherTemperature,
            boolean forQuarantine) {
        int newRows = otherRows == null ? rows : otherRows;
        int newColumns = otherColumns == null ? columns : otherColumns;
        Numbering newNumbering = otherNumbering == null ? numbering : otherNumbering;
        return new NodePlan(
                kind,
                template,
                prefix,
                count,
                newRows,
                newColumns,
                newNumbering,
                containerTypes,
                otherTemperature == null ? temperatureClass : otherTemperature,
                quarantine || forQuarantine,
                children,
                places,
                labelsFor(newNumbering, newRows, newColumns),
                slotTypes);
    }

    private List<String> labelsFor(@Nullable Numbering chosen, int newRows, int newColumns) {
        if (chosen == Numbering.NUMBER_BY_COLUMN) {
            return SlotNames.downTheColumns(newRows, newColumns);
        }
        return chosen == numbering ? labels : List.of();
    }
}
