package ayaz.coverage;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.species.SpeciesCatalogue;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.UUID;

/** What we hold of a species and of everything below it, some seconds old at most. */
@Named
@ApplicationScoped
public class Coverage {

    private static final String BIRDS = "Aves";

    @Inject
    HeldQueries queries;

    @Inject
    SpeciesCatalogue species;

    private final Cache<UUID, Matrix> counted = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(20))
            .maximumSize(500)
            .build();

    @Requires(Permission.READ)
    public Matrix of(UUID taxon) {
        return counted.get(taxon, this::count);
    }

    private Matrix count(UUID taxon) {
        return Matrix.of(queries.of(species.idsAtOrBelow(taxon)), MaterialGroup.expectedOf(isBird(taxon)));
    }

    private boolean isBird(UUID taxon) {
        return species.above(species.byId(taxon)).stream()
                .anyMatch(wider -> wider.scientificName().equals(BIRDS));
    }
}
