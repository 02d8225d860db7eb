package ayaz.transparency;

import ayaz.platform.Configuration;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** What the people who run the server decided about the log. */
@ApplicationScoped
class LogSetup {

    /** Where keys and the newest checkpoint are kept, if a home was named. */
    Optional<Path> folder() {
        return Configuration.text("ayaz.home").map(home -> Path.of(home).resolve("log"));
    }

    LogKeys keys() {
        return Configuration.text("ayaz.log.keystore")
                .<LogKeys>map(store -> new StoreKeys(
                        Path.of(store),
                        Configuration.secret("ayaz.log.keystore.password").orElse("")))
                .or(() -> folder().map(HomeKeys::new))
                .orElseThrow(() -> new LogTroubled(LogTrouble.NO_HOME, "AYAZ_HOME and AYAZ_LOG_KEYSTORE are not set"));
    }

    /** The name for a log that has none yet: a setting, or one that nobody else has. */
    String newOrigin() {
        return Configuration.text("ayaz.log.origin")
                .orElseGet(() -> "ayaz/"
                        + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(), 12));
    }
}
