package ayaz.occurrences;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data sets, the newest first; also those that were taken back. */
@ApplicationScoped
public class Datasets {

    private static final UUID LAST = new UUID(-1, -1);

    private static final String READ =
            "select d, a.displayName from Dataset d join UserAccount a on a.id = d.importedBy where ";

    @PersistenceContext
    EntityManager entities;

    @Requires(Permission.READ)
    public Slice<DatasetLine> list(@Nullable UUID before, int limit) {
        List<DatasetLine> found = entities.createQuery(READ + "d.id < :before order by d.id desc", Object[].class)
                .setParameter("before", before == null ? LAST : before)
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(Datasets::line)
                .toList();
        return found.size() <= limit
                ? new Slice<>(found, null)
                : new Slice<>(found.subList(0, limit), found.get(limit - 1).id().toString());
    }

    @Requires(Permission.READ)
    public DatasetLine of(UUID id) {
        return entities.createQuery(READ + "d.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Datasets::line)
                .orElseThrow(OccurrenceRefusals::noSuchDataset);
    }

    private static DatasetLine line(Object[] row) {
        return ((Dataset) row[0]).line((String) row[1]);
    }

    Dataset byId(UUID id) {
        return Optional.ofNullable(entities.find(Dataset.class, id)).orElseThrow(OccurrenceRefusals::noSuchDataset);
    }

    /** The one that stands and was made of the same bytes. */
    Optional<Dataset> standing(String sha256) {
        return entities.createQuery("select d from Dataset d where d.standingSha256 = :sha256", Dataset.class)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }

    /** The same for all data sets with this key; nothing where there is none yet. */
    Optional<UUID> source(String sourceKey) {
        return entities.createQuery("select d.sourceId from Dataset d where d.sourceKey = :key", UUID.class)
                .setParameter("key", sourceKey)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** At once: its rows point to it, and the second of two who hand in the same file is refused here. */
    void add(Dataset dataset) {
        entities.persist(dataset);
        entities.flush();
    }
}
