package ayaz.transparency;

import ayaz.notes.Checkpoint;
import ayaz.notes.NoteRefused;
import ayaz.notes.SignedNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The newest checkpoint that this server has seen, in a file outside of the database: a database that was rolled back
 * to an old backup, or replaced by another, does not know it.
 */
@ApplicationScoped
class RememberedCheckpoint {

    @Inject
    LogSetup setup;

    Optional<Checkpoint> read() {
        return file().filter(Files::exists).map(file -> {
            try {
                return Checkpoint.parse(
                        SignedNote.parse(Files.readAllBytes(file)).text());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (NoteRefused e) {
                throw new LogTroubled(LogTrouble.TAMPERED, file + " holds no checkpoint");
            }
        });
    }

    void keep(String note) {
        file().ifPresent(file -> {
            try {
                Files.createDirectories(file.getParent());
                Path draft = Files.writeString(file.resolveSibling("newest-checkpoint.new"), note);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Optional<Path> file() {
        return setup.folder().map(folder -> folder.resolve("newest-checkpoint"));
    }
}
