package ayaz.transparency;

import ayaz.notes.NoteKey;
import ayaz.platform.Configuration;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

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

    /** Who is asked to cosign our checkpoints: {@code address} takes {@code add-checkpoint}. */
    record Witness(NoteKey key, URI address) {}

    /** From pairs of a key and an address, separated by semicolons. */
    List<Witness> witnesses() {
        return parts("ayaz.log.witnesses").map(LogSetup::witness).toList();
    }

    private static Witness witness(String pair) {
        String[] parts = pair.split("\\s+", 2);
        if (parts.length < 2) {
            throw new IllegalStateException("AYAZ_LOG_WITNESSES needs a key and an address in " + pair);
        }
        return new Witness(NoteKey.parse(parts[0]), URI.create(parts[1].replaceFirst("/*$", "/add-checkpoint")));
    }

    /** The keys of the logs that we cosign. */
    List<NoteKey> witnessedLogs() {
        return parts("ayaz.witnessed.logs").map(NoteKey::parse).toList();
    }

    private static Stream<String> parts(String setting) {
        return Configuration.text(setting).stream()
                .flatMap(text -> Arrays.stream(text.split(";")))
                .map(String::strip)
                .filter(part -> !part.isEmpty());
    }

    /** Under which we cosign the logs of others. */
    String witnessName(String origin) {
        return Configuration.text("ayaz.witness.name").orElse(origin + "/witness");
    }

    /** The name for a log that has none yet: a setting, or one that nobody else has. */
    String newOrigin() {
        return Configuration.text("ayaz.log.origin")
                .orElseGet(() -> "ayaz/"
                        + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(), 12));
    }
}
