package ayaz.population;

import ayaz.platform.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what was counted and estimated. */
@ApplicationScoped
public class EstimateQueries {

    /** A card shows them all: even the best watched animals are counted a few times a year. */
    private static final int MOST = 2000;

    private static final String READ = "select e, p from PopulationEstimate e join e.population p where ";

    @PersistenceContext
    EntityManager entities;

    /** Of one taxon, in the order in which they were written down. */
    public Slice<EstimateLine> of(UUID taxon, @Nullable UUID after, int limit) {
        TypedQuery<Object[]> query = entities.createQuery(
                        READ + "e.taxonId = :taxon" + (after == null ? "" : " and e.id > :after") + " order by e.id",
                        Object[].class)
                .setParameter("taxon", taxon);
        if (after != null) {
            query.setParameter("after", after);
        }
        Map<UUID, String> names = names(taxon);
        List<EstimateLine> rows = query.setMaxResults(limit + 1)
                .getResultStream()
                .map(row -> line(row, names))
                .toList();
        return rows.size() <= limit
                ? new Slice<>(rows, null)
                : new Slice<>(rows.subList(0, limit), rows.get(limit - 1).id().toString());
    }

    List<EstimateLine> all(UUID taxon) {
        return of(taxon, null, MOST).rows();
    }

    public EstimateLine estimate(UUID id) {
        Object[] row = entities.createQuery(READ + "e.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(EstimateRefusals::noSuchEstimate);
        return line(row, names(((PopulationEstimate) row[0]).taxonId()));
    }

    /** Of the populations of a taxon. */
    private Map<UUID, String> names(UUID taxon) {
        return entities.createQuery("select p.id, p.name from Population p where p.taxonId = :taxon", Object[].class)
                .setParameter("taxon", taxon)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    private static EstimateLine line(Object[] row, Map<UUID, String> names) {
        var population = (Population) row[1];
        UUID whole = population.wholeId();
        return ((PopulationEstimate) row[0]).line(population, whole == null ? null : names.get(whole));
    }
}
