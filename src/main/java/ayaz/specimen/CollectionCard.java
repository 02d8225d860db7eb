package ayaz.specimen;

import ayaz.places.Blur;
import ayaz.places.Coordinates;
import ayaz.platform.Texts;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * When, how, by whom and where it was collected.
 *
 * @param dataGeneralizations what was done to the coordinates of a sensitive place before they were shown, or null
 * @param informationWithheld what is known of a sensitive place and not shown, or null
 */
public record CollectionCard(
        String collectedOn,
        String method,
        String collectors,
        String countryCode,
        @Nullable String oblast,
        @Nullable String district,
        @Nullable String locality,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable Integer uncertaintyMeters,
        @Nullable String fieldNumber,
        @Nullable Boolean animalAlive,
        @Nullable BigDecimal hoursSinceDeath,
        @Nullable String remarks,
        @Nullable String dataGeneralizations,
        @Nullable String informationWithheld) {

    /**
     * As those see it who may know the place only so exactly: without any words or numbers that may tell it.
     *
     * @param ofLot what else is withheld of its lot
     */
    CollectionCard shown(Blur blur, Texts texts, @Nullable String ofLot) {
        if (!blur.applies()) {
            return this;
        }
        Coordinates point = latitude == null || longitude == null
                ? null
                : blur.shown(new Coordinates(latitude.doubleValue(), longitude.doubleValue()));
        return new CollectionCard(
                collectedOn,
                method,
                collectors,
                countryCode,
                oblast,
                null,
                null,
                point == null ? null : BigDecimal.valueOf(point.latitude()),
                point == null ? null : BigDecimal.valueOf(point.longitude()),
                point == null ? null : blur.uncertaintyMetres(uncertaintyMeters),
                null,
                animalAlive,
                hoursSinceDeath,
                null,
                point == null ? null : blur.text(texts),
                blur.withheld(texts, district, locality, fieldNumber, remarks, ofLot));
    }
}
