package ayaz.racks;

import ayaz.platform.Configuration;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every other second into the folder where rack readers drop their files; without a folder it does nothing. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class RackFolder {

    private static final Logger LOG = Logger.getLogger(RackFolder.class.getName());
    private static final Duration QUIET = Duration.ofSeconds(2);

    @Inject
    DroppedFiles files;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void look() {
        Configuration.text("ayaz.rack.folder").map(Path::of).ifPresent(folder -> {
            if (busy.compareAndSet(false, true)) {
                try {
                    takeAll(folder);
                } finally {
                    busy.set(false);
                }
            }
        });
    }

    private void takeAll(Path folder) {
        try {
            for (Path file : waiting(folder)) {
                files.take(file);
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The folder of the rack readers was left as it is: " + folder, e);
        }
    }

    /** What nobody writes any more, in the order of the names. */
    private static List<Path> waiting(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().matches("\\..*|.*\\.(tmp|part)"))
                    .filter(file -> lastChange(file).isBefore(Instant.now().minus(QUIET)))
                    .sorted()
                    .toList();
        }
    }

    static Instant lastChange(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }
}
