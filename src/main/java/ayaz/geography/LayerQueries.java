package ayaz.geography;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads which layers there are. */
@ApplicationScoped
public class LayerQueries {

    /** A map offers them all; an institution has a few dozen. */
    private static final int OFFERED = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    MapLayers layers;

    /** The newest first, also those that were taken back. */
    @Requires(Permission.READ)
    public Slice<LayerLine> all(@Nullable UUID after, int limit) {
        var query = entities.createQuery(
                "select l from MapLayer l" + (after == null ? "" : " where l.id < :after") + " order by l.id desc",
                MapLayer.class);
        if (after != null) {
            query.setParameter("after", after);
        }
        List<LayerLine> rows = query.setMaxResults(limit + 1)
                .getResultStream()
                .map(MapLayer::line)
                .toList();
        return rows.size() <= limit
                ? new Slice<>(rows, null)
                : new Slice<>(rows.subList(0, limit), rows.get(limit - 1).id().toString());
    }

    /** What maps show beside the ranges of a species, by kind. */
    @Requires(Permission.READ)
    public List<LayerLine> offered() {
        return entities.createQuery(
                        """
                        select l from MapLayer l where l.kind <> ayaz.geography.LayerKind.RANGE and l.voidReason is null
                        order by l.kind, l.id""",
                        MapLayer.class)
                .setMaxResults(OFFERED)
                .getResultStream()
                .map(MapLayer::line)
                .toList();
    }

    @Requires(Permission.READ)
    public LayerLine layer(UUID id) {
        return layers.byId(id).line();
    }
}
