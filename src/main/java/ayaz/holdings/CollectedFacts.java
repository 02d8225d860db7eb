package ayaz.holdings;

import ayaz.places.Blur;
import ayaz.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a unit's page tells of how its lot was collected. It has no coordinates: those are with the lot.
 *
 * @param informationWithheld what is known of a sensitive place and not shown, or null
 */
public record CollectedFacts(
        String method,
        String collectors,
        String countryCode,
        @Nullable String oblast,
        @Nullable String district,
        @Nullable String locality,
        @Nullable String informationWithheld) {

    /** As the query reads it. */
    public CollectedFacts(
            String method,
            String collectors,
            String countryCode,
            @Nullable String oblast,
            @Nullable String district,
            @Nullable String locality) {
        this(method, collectors, countryCode, oblast, district, locality, null);
    }

    /** As those see it who may know the place only so exactly. */
    CollectedFacts shown(Blur blur, Texts texts) {
        return blur.applies()
                ? new CollectedFacts(
                        method, collectors, countryCode, oblast, null, null, blur.withheld(texts, district, locality))
                : this;
    }
}
