package ayaz.tubes;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Texts;
import ayaz.signing.ElectronicSignature;
import ayaz.signing.SignatureQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The story of a tube, told from its beginning. */
@ApplicationScoped
public class TubeStory {

    /** A tube does not stay unidentified for so long. */
    private static final int MOST = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Texts texts;

    @Inject
    SignatureQueries signatures;

    @Requires(Permission.READ)
    public List<TubeLine> of(String tube) {
        List<Object[]> rows = entities.createQuery(
                        """
                        select e, u.code from TubeEvent e left join StoredUnit u on u.id = e.unitId
                        where e.tube = :tube order by e.occurredAt, e.id""",
                        Object[].class)
                .setParameter("tube", tube)
                .setMaxResults(MOST)
                .getResultList();
        Map<String, ElectronicSignature> signed = signatures.withHashes(rows.stream()
                .map(row -> ((TubeEvent) row[0]).signatureHash())
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> line((TubeEvent) row[0], (String) row[1], signed))
                .toList();
    }

    /** When something happened last to each of these tubes. */
    @Requires(Permission.READ)
    public Map<String, Instant> newestOf(Collection<String> tubes) {
        return tubes.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select e.tube, max(e.occurredAt) from TubeEvent e where e.tube in :tubes group by e.tube",
                                Object[].class)
                        .setParameter("tubes", tubes)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }

    private TubeLine line(TubeEvent event, @Nullable String unit, Map<String, ElectronicSignature> signed) {
        return new TubeLine(
                event.id(),
                event.type().name(),
                texts.get("tubes.event." + event.type()),
                event.occurredAt(),
                event.actorName(),
                names(event.fromPlace()),
                names(event.toPlace()),
                event.reason(),
                unit,
                signatures.ofTakingBack(event.signatureHash(), event.correctsId(), signed));
    }

    /** The names of a path; null where there is none. */
    public static @Nullable List<String> names(@Nullable String path) {
        return path == null ? null : List.of(path.split("\u001f"));
    }
}
