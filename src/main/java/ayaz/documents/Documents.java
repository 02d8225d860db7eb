package ayaz.documents;

import ayaz.platform.Constraints;
import ayaz.platform.Digest;
import ayaz.platform.Migrations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The documents and their contents. */
@ApplicationScoped
public class Documents {

    /** Small enough for a packet of any MariaDB as it comes. */
    private static final int PART_BYTES = 1 << 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Constraints constraints;

    void explain(@Observes Migrations.SchemaReady ready) {
        constraints.mean("document_once", DocumentRefusals.thereAlready());
    }

    Document document(UUID id) {
        return Optional.ofNullable(entities.find(Document.class, id)).orElseThrow(DocumentRefusals::noSuchDocument);
    }

    /** The newest first, with those that are void. */
    List<Document> of(Collection<UUID> records) {
        return records.isEmpty()
                ? List.of()
                : entities.createQuery(
                                """
                                select d from Document d
                                left join fetch d.record.unit left join fetch d.record.lot
                                left join fetch d.record.organism
                                where d.recordId in :records order by d.id desc""",
                                Document.class)
                        .setParameter("records", records)
                        .getResultList();
    }

    /** Whoever sends the same at the same time waits here, and finds it there. */
    void keep(DocumentFile file) {
        int added = entities.createNativeQuery("INSERT IGNORE INTO document_content (sha256, size) VALUES (?1, ?2)")
                .setParameter(1, file.sha256())
                .setParameter(2, file.size())
                .executeUpdate();
        for (int from = 0; added > 0 && from < file.size(); from += PART_BYTES) {
            entities.createNativeQuery("INSERT INTO document_part (sha256, part, content) VALUES (?1, ?2, ?3)")
                    .setParameter(1, file.sha256())
                    .setParameter(2, from / PART_BYTES)
                    .setParameter(3, Arrays.copyOfRange(file.bytes(), from, Math.min(from + PART_BYTES, file.size())))
                    .executeUpdate();
        }
    }

    void add(Document document) {
        entities.persist(document);
    }

    /** Exactly what was attached, or nothing. */
    byte[] content(String sha256) {
        var whole = new ByteArrayOutputStream();
        List<?> parts = entities.createNativeQuery("SELECT content FROM document_part WHERE sha256 = ?1 ORDER BY part")
                .setParameter(1, sha256)
                .getResultList();
        parts.forEach(part -> whole.writeBytes((byte[]) part));
        byte[] content = whole.toByteArray();
        if (!Digest.sha256(content).equals(sha256)) {
            throw DocumentRefusals.damaged(sha256);
        }
        return content;
    }
}
