package ayaz.racks;

import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Slice;
import ayaz.storage.Corrections;
import ayaz.storage.StorageNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The readings of racks that were saved, the newest first. */
@ApplicationScoped
public class ReadingQueries {

    private static final UUID LAST = new UUID(-1, -1);

    private static final String SELECT =
            """
            select new ayaz.racks.ReadingQueries.Found(s, n, a.displayName, u.id) from RackScan s
            join StorageNode n on n.id = s.nodeId join UserAccount a on a.id = s.savedBy
            left join RackUndo u on u.scanId = s.id where\s""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Corrections corrections;

    @Inject
    CurrentUser user;

    /** As the database has it. */
    public record Found(
            RackScan scan,
            StorageNode rack,
            String person,
            @Nullable UUID undo) {}

    /** One reading; the caller may still take it back when {@code undoable}, and signs that where it is a {@code correction}. */
    public record Row(
            UUID id,
            String source,
            String rack,
            List<String> place,
            int tubes,
            Instant savedAt,
            String person,
            boolean undone,
            boolean correction,
            boolean undoable) {}

    @Requires(Permission.READ)
    public Slice<Row> list(@Nullable UUID before, int limit) {
        List<Row> found = found("s.id < :id order by s.id desc", before == null ? LAST : before, limit + 1);
        List<Row> rows = found.stream().limit(limit).toList();
        return new Slice<>(rows, found.size() > limit ? rows.get(limit - 1).id().toString() : null);
    }

    @Requires(Permission.READ)
    public Row of(UUID scan) {
        return found("s.id = :id", scan, 1).stream().findFirst().orElseThrow(RackRefusals::noSuchReading);
    }

    private List<Row> found(String condition, UUID id, int most) {
        return entities.createQuery(SELECT + condition, Found.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultStream()
                .map(this::row)
                .toList();
    }

    private Row row(Found found) {
        RackScan scan = found.scan();
        return new Row(
                scan.id(),
                scan.source(),
                found.rack().barcode(),
                found.rack().path(),
                scan.tubes(),
                scan.savedAt(),
                found.person(),
                found.undo() != null,
                corrections.isOfAnother(scan.savedBy()),
                found.undo() == null
                        && scan.mode() == ScanMode.LOCATE
                        && corrections.isOpenToCaller(scan.savedBy())
                        && user.may(Permission.PLACE));
    }
}
