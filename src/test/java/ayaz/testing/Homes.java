package ayaz.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Home directories for tests, all below {@code target/it}. */
public final class Homes {

    private static final Path FOLDER = Path.of("target", "it").toAbsolutePath();

    private static @Nullable Path template;

    private Homes() {}

    public static Path folder() {
        try {
            return Files.createDirectories(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A home that nobody has started yet. */
    public static Path fresh(String name) {
        Path home = folder().resolve(name);
        deleteAll(home);
        return home;
    }

    /** A home that has been started and stopped once: its database is there, so that the next start is quick. */
    public static Path used(String name) {
        Path home = fresh(name);
        copy(template(), home);
        return home;
    }

    private static synchronized Path template() {
        Path known = template;
        if (known == null) {
            known = fresh("template");
            RunningAyaz.on(known).start().terminate();
            template = known;
        }
        return known;
    }

    /** All but the binaries, which the copies share. */
    private static void copy(Path from, Path to) {
        Path binaries = from.resolve("database/mariadb");
        try (var files = Files.walk(from)) {
            for (Path file :
                    files.filter(file -> !file.startsWith(binaries)).sorted().toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
            Files.createSymbolicLink(to.resolve("database/mariadb"), binaries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAll(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
