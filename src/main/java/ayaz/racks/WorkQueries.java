package ayaz.racks;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.platform.Slice;
import ayaz.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The contradictions that wait for a person, the oldest first, and those that were resolved. */
@ApplicationScoped
public class WorkQueries {

    private static final UUID FIRST = new UUID(0, 0);

    @PersistenceContext
    EntityManager entities;

    @Inject
    RackReporting reporting;

    @Inject
    Texts texts;

    @Inject
    CollectionClock clock;

    /** As the database has it. */
    public record Found(WorkItem item, String source, String person) {}

    @Requires(Permission.READ)
    public Slice<WorkRow> open(@Nullable String after, int limit) {
        return slice("w.resolvedAt is null", after, limit);
    }

    @Requires(Permission.READ)
    public Slice<WorkRow> resolved(@Nullable String after, int limit) {
        return slice("w.resolvedAt is not null", after, limit);
    }

    @Requires(Permission.READ)
    public WorkRow row(UUID id) {
        return found("w.id = :after", id, 1).stream().findFirst().map(this::row).orElseThrow(RackRefusals::noSuchItem);
    }

    private Slice<WorkRow> slice(String condition, @Nullable String after, int limit) {
        UUID from = after == null || after.isBlank() ? FIRST : id(after);
        List<Found> found = found(condition + " and w.id > :after", from, limit + 1);
        List<WorkRow> rows = found.stream().limit(limit).map(this::row).toList();
        return new Slice<>(rows, found.size() > limit ? rows.get(limit - 1).id().toString() : null);
    }

    private List<Found> found(String condition, UUID after, int most) {
        return entities.createQuery(
                        "select new ayaz.racks.WorkQueries.Found(w, s.source, a.displayName) from WorkItem w"
                                + " join RackScan s on s.id = w.scanId join UserAccount a on a.id = s.savedBy where "
                                + condition + " order by w.id",
                        Found.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    private WorkRow row(Found found) {
        WorkItem item = found.item();
        String why = item.why();
        WorkItem.Resolution resolution = item.resolution();
        return new WorkRow(
                item.id(),
                item.kind().name(),
                texts.get("racks.work.kind." + item.kind()),
                item.code(),
                item.unitId() != null,
                RackReporting.way(item.lastPlace()),
                RackReporting.way(item.observedPlace()),
                why == null ? null : reporting.sentence(Sentence.parse(why)),
                item.openedAt(),
                ChronoUnit.DAYS.between(item.openedAt(), clock.now()),
                found.source(),
                found.person(),
                item.resolvedAt(),
                resolution == null ? null : texts.get("racks.work.resolution." + resolution),
                item.reason());
    }

    WorkItem held(UUID id) {
        return Optional.ofNullable(entities.find(WorkItem.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(RackRefusals::noSuchItem);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw RackRefusals.noSuchItem();
        }
    }
}
