package ayaz.demo;

import ayaz.specimen.NewCollectionEvent;
import ayaz.specimen.NewOrganism;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one lot will live through: whose it is, when it was taken, how good it is. {@code number} drives all chance. */
record LotStory(
        DemoAnimal animal, DemoMaterial material, @Nullable String animalCode, Instant collectedAt, int number) {

    private record Place(String oblast, String locality, String latitude, String longitude) {}

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

    private static final List<Place> PLACES = List.of(
            new Place("Almaty", "Karachingil", "43.88", "78.05"),
            new Place("Zhetisu", "Altyn-Emel", "44.10", "78.60"),
            new Place("Turkistan", "Aksu-Zhabagly", "42.33", "70.62"),
            new Place("Karaganda", "Betpak-Dala", "46.30", "70.20"),
            new Place("Kostanay", "Altyn Dala", "50.10", "65.40"),
            new Place("Kyzylorda", "Barsakelmes", "45.65", "60.00"));

    private static final List<String> COLLECTORS =
            List.of("A. Saparova", "T. Akhmetov; A. Saparova", "E. Kassymov", "R. Zhumabekova; T. Akhmetov");

    NewOrganism donor() {
        return animalCode != null
                ? new NewOrganism(animalCode, null, animal.sex(), null, null, null, List.of(), null)
                : animal.admitted();
    }

    NewCollectionEvent collection(String method) {
        Place place = PLACES.get(number % PLACES.size());
        return new NewCollectionEvent(
                DAY.format(collectedAt),
                method,
                COLLECTORS.get(number % COLLECTORS.size()),
                "KZ",
                place.oblast(),
                null,
                place.locality(),
                new BigDecimal(place.latitude()),
                new BigDecimal(place.longitude()),
                500,
                "F-" + DAY.format(collectedAt) + "-" + number,
                true,
                null,
                null);
    }

    Instant frozenAt() {
        return collectedAt.plusSeconds(4 * 3600);
    }

    int motility() {
        return 52 + number * 7 % 31;
    }

    /** One lot in eleven still waits for its disease tests. */
    boolean isCleared() {
        return number % 11 != 7;
    }
}
