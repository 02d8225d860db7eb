package ayaz.storage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The slots of a leaf in order, each with who is in it. */
public record NodePositions(
        String node,
        String name,
        String kind,
        int rows,
        int columns,
        @Nullable String numbering,
        List<Position> positions) {

    /** One slot; a tube in it that nobody has catalogued yet is known by its own code. */
    public record Position(
            int slot,
            String label,
            int row,
            int column,
            @Nullable Occupant unit,
            @Nullable String tube,
            @Nullable Kept kept) {}

    /** Why nothing stands in it: reserved, for a lot or a purpose, or blocked; until then or until it is released. */
    public record Kept(
            String purpose,
            String reason,
            @Nullable String lot,
            @Nullable Instant until) {}

    /** Who is in it, in a line. */
    public record Occupant(
            String unitId,
            String state,
            String taxon,
            @Nullable String organism,
            String sampleType,
            int ordinal) {}

    /** A row of the reading. */
    public record Row(
            int slot,
            String code,
            String state,
            UUID taxonId,
            @Nullable String organism,
            String sampleType,
            int ordinal) {

        public Row(
                int slot,
                String code,
                ayaz.specimen.UnitState state,
                UUID taxonId,
                @Nullable String name,
                @Nullable String organismCode,
                ayaz.specimen.SampleType sampleType,
                int ordinal) {
            this(slot, code, state.name(), taxonId, name == null ? organismCode : name, sampleType.name(), ordinal);
        }
    }
}
