package ayaz.holdings;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.species.SpeciesCatalogue;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What we hold of a species in short, for its card; counted by lots, of which there are many times fewer than units. */
@Named
@ApplicationScoped
public class HeldMaterials {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SpeciesCatalogue species;

    private final Cache<UUID, List<HeldMaterial>> counted = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(20))
            .maximumSize(500)
            .build();

    @Requires(Permission.READ)
    public List<HeldMaterial> of(UUID taxon) {
        return counted.get(taxon, this::count);
    }

    @SuppressWarnings("unchecked")
    private List<HeldMaterial> count(UUID taxon) {
        String taxa =
                species.idsAtOrBelow(taxon).stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT sample_type, COUNT(DISTINCT organism_id), COUNT(*), SUM(unit_count)
                        FROM material_sample WHERE taxon_id IN (%s) GROUP BY sample_type ORDER BY sample_type"""
                                .formatted(taxa))
                .getResultList();
        return rows.stream()
                .map(row -> new HeldMaterial((String) row[0], number(row[1]), number(row[2]), number(row[3])))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
