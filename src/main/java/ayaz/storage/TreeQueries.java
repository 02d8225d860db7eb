package ayaz.storage;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Language;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The overview of the storage: from the sites down to the equipment, each with how full it is. */
@ApplicationScoped
public class TreeQueries {

    private static final int MOST = 2000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    NodeFills fills;

    @Inject
    Terms terms;

    @Inject
    Language language;

    /** In the order in which a person walks: each place before what is in it. */
    @Requires(Permission.READ)
    public List<TreeRow> overview() {
        List<StorageNode> places = downToEquipment();
        Map<UUID, Fill> sums = fills.of(places);
        Map<UUID, List<StorageNode>> inside = places.stream()
                .filter(place -> place.parentId() != null)
                .collect(Collectors.groupingBy(place -> Objects.requireNonNull(place.parentId())));
        var rows = new ArrayList<TreeRow>();
        places.stream().filter(place -> place.parentId() == null).forEach(site -> add(rows, site, 0, inside, sums));
        return rows;
    }

    /** The equipment alone, the fullest first. */
    @Requires(Permission.READ)
    public List<TreeRow> equipment() {
        return overview().stream()
                .filter(TreeRow::equipment)
                .sorted((a, b) -> Double.compare(share(b), share(a)))
                .toList();
    }

    private static double share(TreeRow row) {
        return row.capacity() == 0 ? 0 : (double) row.occupied() / row.capacity();
    }

    /** A level at a time, so that the thousands of boxes and goblets below are never read. */
    private List<StorageNode> downToEquipment() {
        List<StorageNode> level = entities.createQuery(
                        """
                        select n from StorageNode n
                        where n.parentId is null and n.status <> 'RETIRED' order by n.place, n.name""",
                        StorageNode.class)
                .getResultStream()
                .sorted(StorageNode.IN_ORDER)
                .toList();
        var all = new ArrayList<StorageNode>();
        while (!level.isEmpty() && all.size() < MOST) {
            all.addAll(level);
            level = inside(level.stream()
                    .filter(place -> !place.kind().isEquipment())
                    .map(StorageNode::id)
                    .toList());
        }
        return all;
    }

    private List<StorageNode> inside(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        """
                        select n from StorageNode n
                        where n.parentId in :ids and n.status <> 'RETIRED' order by n.place, n.name""",
                        StorageNode.class)
                .setParameter("ids", ids)
                .setMaxResults(MOST)
                .getResultStream()
                .sorted(StorageNode.IN_ORDER)
                .toList();
    }

    private void add(
            List<TreeRow> rows,
            StorageNode place,
            int depth,
            Map<UUID, List<StorageNode>> inside,
            Map<UUID, Fill> sums) {
        Fill sum = sums.getOrDefault(place.id(), Fill.NONE);
        rows.add(new TreeRow(
                depth,
                place.barcode(),
                place.name(),
                place.kind().name(),
                label("NODE_KIND", place.kind().name()),
                place.kind().isEquipment(),
                place.temperatureClass() == null
                        ? null
                        : label("TEMPERATURE_CLASS", place.temperatureClass().name()),
                place.quarantine(),
                place.status(),
                sum.capacity(),
                sum.occupied(),
                sum.free()));
        inside.getOrDefault(place.id(), List.of()).forEach(child -> add(rows, child, depth + 1, inside, sums));
    }

    private String label(String vocabulary, @Nullable String code) {
        return terms.labelIn(language.getLocale(), vocabulary, code);
    }
}
