package ayaz.storage;

import ayaz.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * How long a unit may be out of the cold and still come back as it was: 10 seconds for a straw, 60 for anything with
 * more mass (handbook 10.2, project defaults). An institution sets its own.
 */
@ApplicationScoped
class ColdLimit {

    @Inject
    Settings settings;

    Duration of(String containerType) {
        boolean thin = containerType.startsWith("STRAW") || containerType.startsWith("VIT");
        return Duration.ofSeconds(Long.parseLong(
                thin ? settings.text("cold.limit.straw", "10") : settings.text("cold.limit.vial", "60")));
    }
}
