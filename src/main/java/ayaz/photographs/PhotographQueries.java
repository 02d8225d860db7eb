package ayaz.photographs;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.places.Blur;
import ayaz.places.SensitivePlaces;
import ayaz.platform.Texts;
import ayaz.specimen.Organism;
import ayaz.specimen.Specimens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The photographs of an animal, the latest first, and their bytes. */
@ApplicationScoped
public class PhotographQueries {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Specimens specimens;

    @Inject
    Photographs photographs;

    @Inject
    SensitivePlaces places;

    @Inject
    Texts texts;

    @Requires(Permission.READ)
    public List<PhotographLine> of(String code) {
        Organism animal = specimens.organism(code, "code");
        Blur blur = places.forCaller(animal.taxonId());
        return photographs.of(animal).stream()
                .map(photograph -> photograph.line().shown(blur, texts))
                .toList();
    }

    @Requires(Permission.READ)
    public PhotographLine photograph(String code, UUID id) {
        return of(code).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(PhotographRefusals::noSuchPhotograph);
    }

    @Requires(Permission.READ)
    public byte[] image(UUID id) {
        return bytes("content", id);
    }

    @Requires(Permission.READ)
    public byte[] thumbnail(UUID id) {
        return bytes("thumbnail", id);
    }

    private byte[] bytes(String which, UUID id) {
        return (byte[]) entities.createNativeQuery("SELECT " + which + " FROM photograph_image WHERE sha256 = ?1")
                .setParameter(1, photographs.photograph(id).sha256())
                .getSingleResult();
    }
}
