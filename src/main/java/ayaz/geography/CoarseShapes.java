package ayaz.geography;

import ayaz.places.Blur;
import ayaz.platform.DirectReader;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Blurred shapes. They are made from the exact ones, which never change, by the radius of the day, and kept for a while. */
@ApplicationScoped
class CoarseShapes {

    private static final int KEPT = 500;

    @Inject
    DirectReader reader;

    private record Key(UUID shape, int metres) {}

    private final Cache<Key, GridCells> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    GridCells of(UUID shape, Blur blur) {
        return known.get(new Key(shape, blur.radiusMetres()), this::made);
    }

    private GridCells made(Key key) {
        var exact = reader.rows(
                        "SELECT ST_AsWKB(shape) FROM map_shape WHERE id = ?",
                        row -> WellKnownBinary.read(row.getBytes(1)),
                        key.shape().toString())
                .get(0);
        return GridCells.covering(exact, key.metres());
    }
}
