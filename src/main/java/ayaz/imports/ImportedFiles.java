package ayaz.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The files that were imported. */
@ApplicationScoped
class ImportedFiles {

    @PersistenceContext
    EntityManager entities;

    Optional<ImportedFile> latest(String sha256) {
        return entities.createQuery(
                        "select f from ImportedFile f where f.sha256 = :sha256 order by f.copy desc",
                        ImportedFile.class)
                .setParameter("sha256", sha256)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** At once, so that the second of two who import the same file waits here and is refused. */
    void add(ImportedFile file) {
        entities.persist(file);
        entities.flush();
    }

    /** Writes what was done so far and forgets it, so that a long import does not slow down with every row. */
    void letGo() {
        entities.flush();
        entities.clear();
    }
}
