package ayaz.racks;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Slice;
import ayaz.storage.StorageNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files of rack readers that wait for somebody to look. */
@ApplicationScoped
public class WaitingFiles {

    private static final UUID FIRST = new UUID(0, 0);

    @PersistenceContext
    EntityManager entities;

    /** As the database has it. */
    public record Found(UUID id, String name, StorageNode rack, int tubes, Instant arrivedAt) {

        Row row() {
            return new Row(id, name, rack.barcode(), rack.path(), tubes, arrivedAt);
        }
    }

    /** One file, of which rack it is and how many tubes were seen. */
    public record Row(UUID id, String name, String rack, List<String> place, int tubes, Instant arrivedAt) {}

    /** The oldest first; {@code after} is the last one of the page before. */
    @Requires(Permission.READ)
    public Slice<Row> list(@Nullable UUID after, int limit) {
        List<Row> found = entities.createQuery(
                        """
                        select new ayaz.racks.WaitingFiles.Found(f.id, f.name, n, f.tubes, f.arrivedAt)
                        from WaitingFile f join StorageNode n on n.id = f.nodeId
                        where f.settledAt is null and f.id > :after order by f.id""",
                        Found.class)
                .setParameter("after", after == null ? FIRST : after)
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(Found::row)
                .toList();
        List<Row> rows = found.stream().limit(limit).toList();
        return new Slice<>(rows, found.size() > limit ? rows.get(limit - 1).id().toString() : null);
    }

    /** Whether this very file arrived before, since it was written. */
    boolean isKnown(RackReading reading, Instant since) {
        return !entities.createQuery(
                        """
                        select f.id from WaitingFile f
                        where f.sha256 = :sha256 and f.name = :name and f.arrivedAt >= :since""",
                        UUID.class)
                .setParameter("sha256", reading.sha256())
                .setParameter("name", reading.name())
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(WaitingFile file) {
        entities.persist(file);
    }

    WaitingFile get(UUID id) {
        return Optional.ofNullable(entities.find(WaitingFile.class, id)).orElseThrow(RackRefusals::noSuchReading);
    }

    /** Nobody else settles it meanwhile. */
    WaitingFile held(UUID id) {
        return Optional.ofNullable(entities.find(WaitingFile.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(RackRefusals::noSuchReading);
    }
}
