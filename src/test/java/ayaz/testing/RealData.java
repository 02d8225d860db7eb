package ayaz.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What others have collected and published, read where it lies, since not all of it may be copied: the folder that
 * {@code AYAZ_REAL_DATA} names.
 */
public final class RealData {

    private static final @Nullable String FOLDER = System.getenv("AYAZ_REAL_DATA");

    private RealData() {}

    /** A test that asks for it is skipped where the variable is not set. */
    public static Path file(String name) {
        assumeTrue(FOLDER != null, "no real data: AYAZ_REAL_DATA names their folder");
        return Path.of(FOLDER).resolve(name);
    }

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
