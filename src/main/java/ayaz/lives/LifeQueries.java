package ayaz.lives;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.places.Blur;
import ayaz.places.SensitivePlaces;
import ayaz.platform.Texts;
import ayaz.specimen.Organism;
import ayaz.specimen.Specimens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A life, from the first event to the last; what has no date comes last. */
@ApplicationScoped
public class LifeQueries {

    private static final Comparator<LifeLine> IN_TIME = Comparator.comparing(LifeQueries::when)
            .thenComparing(LifeLine::type)
            .thenComparing(LifeLine::id);

    @Inject
    Specimens specimens;

    @Inject
    Lives lives;

    @Inject
    SensitivePlaces places;

    @Inject
    Texts texts;

    @Requires(Permission.READ)
    public List<LifeLine> of(String code) {
        Organism animal = specimens.organism(code, "code");
        Blur blur = places.forCaller(animal.taxonId());
        return lives.of(animal).stream()
                .map(event -> event.line().shown(blur, texts))
                .sorted(IN_TIME)
                .toList();
    }

    @Requires(Permission.READ)
    public LifeLine event(String code, UUID id) {
        return of(code).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(LifeRefusals::noSuchEvent);
    }

    private static String when(LifeLine line) {
        String on = line.on();
        return on == null ? "9999" : on;
    }
}
