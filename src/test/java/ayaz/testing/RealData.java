package ayaz.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What others have collected and published, read where it lies, since not all of it may be copied: the folder that
 * {@code AYAZ_REAL_DATA} names, or {@code shared/data} beside the checkout.
 */
public final class RealData {

    private static final Path FOLDER = Path.of(System.getenv().getOrDefault("AYAZ_REAL_DATA", "../shared/data"));

    private RealData() {}

    /** A test that asks for it is skipped on machines without the folder. */
    public static Path file(String name) {
        assumeTrue(Files.isDirectory(FOLDER), "no real data: AYAZ_REAL_DATA names their folder");
        return FOLDER.resolve(name);
    }

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
