package ayaz.storage;

import ayaz.platform.Versioned;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place with its way, its room and what is in it. Capacity, occupied, free and kept (reserved or
 * blocked) count everything below; {@code places}
 * is how many numbered places it has for other nodes, null for as many as fit.
 */
public record NodeCard(
        UUID id,
        String barcode,
        String kind,
        String kindLabel,
        String name,
        List<String> path,
        List<NodeStep> ancestors,
        @Nullable String template,
        long capacity,
        long occupied,
        long free,
        long kept,
        @Nullable Integer rows,
        @Nullable Integer columns,
        @Nullable String numbering,
        @Nullable String temperatureClass,
        @Nullable String temperatureLabel,
        boolean quarantine,
        String status,
        List<String> containerTypes,
        boolean leaf,
        boolean movable,
        @Nullable Integer places,
        List<NodeRow> children,
        long version)
        implements Versioned {

    /** One step of the way from the site. */
    public record NodeStep(String barcode, String name) {}

    /** A place inside, at its numbered place or 0, with what it and everything below it hold. */
    public record NodeRow(
            String barcode,
            String name,
            int place,
            String kind,
            String kindLabel,
            long capacity,
            long occupied,
            long free,
            long kept) {}
}
