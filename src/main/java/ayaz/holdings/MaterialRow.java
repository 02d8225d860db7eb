package ayaz.holdings;

import ayaz.specimen.UnitState;
import org.jspecify.annotations.Nullable;

/** So many units of one kind from an animal, in one state and one place; without a place where they are in none. */
public record MaterialRow(
        String type,
        UnitState state,
        long units,
        @Nullable String node,
        @Nullable String place) {}
