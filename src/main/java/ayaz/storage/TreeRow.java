package ayaz.storage;

import org.jspecify.annotations.Nullable;

/** A site, building, room or piece of equipment in the overview; {@code depth} counts from the site. */
public record TreeRow(
        int depth,
        String barcode,
        String name,
        String kind,
        String kindLabel,
        boolean equipment,
        @Nullable String temperatureLabel,
        boolean quarantine,
        String status,
        long capacity,
        long occupied,
        long free) {}
