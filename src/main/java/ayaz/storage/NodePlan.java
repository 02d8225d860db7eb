package ayaz.storage;

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
        List<NodePlan> children) {

    /** How many numbered places for nodes it has; null where it begins empty and takes as many as fit. */
    @Nullable
    Integer places() {
        int built = children.stream().mapToInt(NodePlan::count).sum();
        return built == 0 ? null : Integer.valueOf(built);
    }

    boolean isLeaf() {
        return rows > 0;
    }

    /** How many nodes come into being, this one included. */
    int size() {
        return count * (1 + children.stream().mapToInt(NodePlan::size).sum());
    }

    /** How many slots for units come into being. */
    int capacity() {
        return count
                * (isLeaf()
                        ? rows * columns
                        : children.stream().mapToInt(NodePlan::capacity).sum());
    }

    NodePlan with(
            @Nullable Integer otherRows,
            @Nullable Integer otherColumns,
            @Nullable Numbering otherNumbering,
            @Nullable TemperatureClass otherTemperature,
            boolean forQuarantine) {
        return new NodePlan(
                kind,
                template,
                prefix,
                count,
                otherRows == null ? rows : otherRows,
                otherColumns == null ? columns : otherColumns,
                otherNumbering == null ? numbering : otherNumbering,
                containerTypes,
                otherTemperature == null ? temperatureClass : otherTemperature,
                quarantine || forQuarantine,
                children);
    }
}
