package ayaz.maps;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place as it is drawn. {@code slots} of a leaf has one letter for each position: A available, R reserved, Q in
 * quarantine, u an
 * unidentified tube, k kept for someone, b blocked, . free. {@code sought} counts the units looked for in it and below,
 * {@code soughtSlots} says where they are in a leaf.
 */
public record MapNode(
        String barcode,
        String name,
        String kind,
        String kindLabel,
        int place,
        @Nullable Integer places,
        boolean leaf,
        boolean quarantine,
        String status,
        long capacity,
        long occupied,
        long kept,
        int sought,
        @Nullable String slots,
        List<Integer> soughtSlots,
        List<MapNode> children) {}
