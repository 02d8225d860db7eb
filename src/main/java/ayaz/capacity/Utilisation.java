package ayaz.capacity;

import java.util.List;

/**
 * How a place with everything below it is used. {@code scattered} is the part of the free positions, in percent, that
 * lies in containers which are begun: 0 when all room is in empty ones, 100 when there is no empty one left.
 */
public record Utilisation(
        String node,
        String name,
        long capacity,
        long occupied,
        long kept,
        long free,
        long fullLeaves,
        long begunLeaves,
        long emptyLeaves,
        int occupiedPercent,
        int scattered,
        List<Room> room) {

    /** A box, goblet or tube with room. */
    public record Room(String node, List<String> path, int capacity, int free, boolean begun) {}

    static int percent(long part, long whole) {
        return whole == 0 ? 0 : (int) Math.round(100.0 * part / whole);
    }
}
