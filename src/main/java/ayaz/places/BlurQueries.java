package ayaz.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads which taxa state a radius. */
@ApplicationScoped
class BlurQueries {

    @PersistenceContext
    EntityManager entities;

    /** Differs whenever a taxon states another radius. */
    String signature() {
        return String.valueOf(entities.createNativeQuery(
                        """
                        SELECT CONCAT_WS(' ', COUNT(*), BIT_XOR(CRC32(CONCAT(id, blur_radius_m)))) FROM taxon
                        WHERE blur_radius_m IS NOT NULL""")
                .getSingleResult());
    }

    Map<UUID, Blur> stated() {
        return entities.createQuery(
                        "select t.id, t.blurRadiusMeters from Taxon t where t.blurRadiusMeters is not null",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(row -> (UUID) row[0], row -> new Blur((Integer) row[1])));
    }
}
