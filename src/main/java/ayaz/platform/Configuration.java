package ayaz.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the application finds what the people who run it decided: a system property {@code ayaz.db.url}, set by the
 * self-starting jar, or the environment variable {@code AYAZ_DB_URL}; for a secret also the file that
 * {@code AYAZ_DB_PASSWORD_FILE} names.
 */
public final class Configuration {

    private Configuration() {}

    public static Optional<String> text(String name) {
        String property = System.getProperty(name);
        return property != null ? Optional.of(property) : Optional.ofNullable(System.getenv(variable(name)));
    }

    public static String required(String name) {
        return text(name).orElseThrow(() -> new IllegalStateException(variable(name) + " is not set"));
    }

    public static boolean flag(String name) {
        return text(name).map(Boolean::parseBoolean).orElse(false);
    }

    public static Optional<String> secret(String name) {
        return text(name).or(() -> Optional.ofNullable(System.getenv(variable(name) + "_FILE"))
                .map(Configuration::firstLine));
    }

    private static String firstLine(String file) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
