package ayaz.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The one directory that the product writes to: {@code database}, {@code server}, {@code logs}, {@code labels} and the
 * file {@code secrets.properties} that only its owner can read. Held by one running product at a time.
 */
public final class Home implements AutoCloseable {

    private final Path directory;
    private final FileChannel lockFile;

    private Home(Path directory, FileChannel lockFile) {
        this.directory = directory;
        this.lockFile = lockFile;
    }

    /** Creates what is missing and takes the lock. */
    public static Home open(Path directory) {
        try {
            Files.createDirectories(directory);
            FileChannel lockFile = FileChannel.open(
                    directory.resolve("ayaz.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(lockFile) == null) {
                lockFile.close();
                throw new Complaint("launch.home.inUse", directory);
            }
            var home = new Home(directory, lockFile);
            home.folder("logs");
            home.folder("labels");
            return home;
        } catch (IOException e) {
            throw new Complaint("launch.home.notWritable", directory);
        }
    }

    private static @Nullable FileLock lock(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path folder(String name) throws IOException {
        return Files.createDirectories(directory.resolve(name));
    }

    Path file(String name) {
        return directory.resolve(name);
    }

    /** The secret of that name, made on first use and kept from then on. */
    String secret(String name) throws IOException {
        Path file = directory.resolve("secrets.properties");
        var secrets = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                secrets.load(reader);
            }
        }
        String known = secrets.getProperty(name);
        if (known != null) {
            return known;
        }
        String made = Secrets.random();
        secrets.setProperty(name, made);
        store(secrets, file);
        return made;
    }

    private static void store(Properties secrets, Path file) throws IOException {
        Path draft = privateFile(file.resolveSibling("secrets.properties.new"));
        try (var writer = Files.newBufferedWriter(draft)) {
            secrets.store(writer, null);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** An empty file that nobody else can read, where the file system knows of such things. */
    static Path privateFile(Path file) throws IOException {
        Files.deleteIfExists(file);
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Files.createFile(file);
        }
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    /** The directory with all that is in it, if it is there. */
    static void deleteAll(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            Console.complain(String.valueOf(e.getMessage()));
        }
    }
}
