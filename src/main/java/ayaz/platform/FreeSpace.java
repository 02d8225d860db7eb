package ayaz.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.util.Optional;

/**
 * Refuses acts while the disk of the embedded database is nearly full, before the database runs out of room itself: it
 * would then end in the middle of undoing an act, and everyone would have to wait for it. Reading goes on.
 */
@ApplicationScoped
public class FreeSpace {

    /** Room for the acts that are under way, each with all that the database writes about it. */
    private static final long RESERVE_BYTES = 64_000_000;

    private final Optional<File> databaseFolder =
            Configuration.text("ayaz.db.folder").map(File::new);

    public void mustSuffice() {
        if (databaseFolder
                .filter(folder -> folder.getUsableSpace() < RESERVE_BYTES)
                .isPresent()) {
            throw Refusal.noSpace("platform.refusal.diskFull");
        }
    }
}
