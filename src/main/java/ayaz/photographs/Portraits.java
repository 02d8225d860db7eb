package ayaz.photographs;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.places.SensitivePlaces;
import ayaz.species.SpeciesCatalogue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The latest photograph of any animal of a species, for its card. */
@Named
@RequestScoped
public class Portraits {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SpeciesCatalogue species;

    @Inject
    SensitivePlaces places;

    private final Map<UUID, Optional<Portrait>> found = new HashMap<>();

    @Requires(Permission.READ)
    public @Nullable Portrait of(UUID taxon) {
        return found.computeIfAbsent(taxon, this::latest).orElse(null);
    }

    private Optional<Portrait> latest(UUID taxon) {
        return entities.createQuery(
                        """
                        select new ayaz.photographs.Portrait(p.id, o.code, o.taxonId, p.caption)
                        from Photograph p join p.organism o
                        where o.taxonId in :taxa and o.mergedInto is null and p.voidReason is null
                        order by p.id desc""",
                        Portrait.class)
                .setParameter("taxa", species.idsAtOrBelow(taxon))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(portrait -> portrait.shown(places.forCaller(portrait.taxonId())));
    }
}
