package ayaz.places;

import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.platform.Remembered;
import ayaz.species.SpeciesCatalogue;
import ayaz.species.SpeciesChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Says of which taxa the places are sensitive, and to whom. The few radiuses that are stated are kept in memory. */
@ApplicationScoped
public class SensitivePlaces {

    @Inject
    SpeciesCatalogue species;

    @Inject
    CurrentUser user;

    @Inject
    BlurQueries queries;

    private final Remembered<Map<UUID, Blur>> stated =
            new Remembered<>(() -> queries.signature(), () -> queries.stated());

    /** As the taxon says, or else the nearest wider group (of a synonym, the name in use) that says anything. */
    public Blur of(UUID taxonId) {
        return nearest(species.byId(taxonId).lineage(), stated.get());
    }

    /** What applies to what the person of this request is shown of a taxon. */
    public Blur forCaller(UUID taxonId) {
        return exactForCaller() ? Blur.NONE : of(taxonId);
    }

    public boolean exactForCaller() {
        return user.may(Permission.SEE_EXACT_PLACES);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SpeciesChanged change) {
        stated.forget();
    }

    static Blur nearest(String lineage, Map<UUID, Blur> stated) {
        String[] ids = lineage.split("/", -1); // "/id/id/": the first and the last are empty
        for (int i = ids.length - 2; i > 0; i--) {
            Blur found = stated.get(UUID.fromString(ids[i]));
            if (found != null) {
                return found;
            }
        }
        return Blur.NONE;
    }
}
