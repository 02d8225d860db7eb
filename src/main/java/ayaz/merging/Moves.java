package ayaz.merging;

import ayaz.pedigree.Certainty;
import ayaz.specimen.Organism;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/**
 * Carries rows from one animal to the other and back, each kind in one statement, and remembers which they were. What
 * the kept animal has already (the same number, its own birth, the same photograph or document) stays behind.
 */
@ApplicationScoped
class Moves {

    @PersistenceContext
    EntityManager entities;

    /** A kind of rows: where the animal stands, and which of them go over; {@code x} is the row, ?2 the merged one, ?3 the kept one. */
    private enum Subject {
        LOT("material_sample", "organism_id", "TRUE", true),
        NUMBER(
                "organism_identifier",
                "organism_id",
                """
                NOT EXISTS (SELECT 1 FROM organism_identifier k
                    WHERE k.organism_id = ?3 AND k.identifier_type = x.identifier_type AND k.value = x.value)""",
                false),
        LIFE(
                "life_event",
                "organism_id",
                """
                (x.once IS NULL OR NOT EXISTS (SELECT 1 FROM life_event k
                    WHERE k.organism_id = ?3 AND k.event_type = x.event_type AND k.once IS NOT NULL))""",
                true),
        PHOTOGRAPH(
                "photograph",
                "organism_id",
                """
                (x.void_reason IS NOT NULL
                    OR NOT EXISTS (SELECT 1 FROM photograph k WHERE k.shown_of = ?3 AND k.sha256 = x.sha256))""",
                true),
        DOCUMENT(
                "document",
                "organism_id",
                """
                (x.void_reason IS NOT NULL
                    OR NOT EXISTS (SELECT 1 FROM document k WHERE k.shown_of = ?3 AND k.sha256 = x.sha256))""",
                true),
        CHILD("parentage", "child_id", "x.parent_id <> ?3", true),
        PARENT("parentage", "parent_id", "x.child_id <> ?3", true),
        FORMER("organism", "merged_into", "TRUE", true);

        private final String table;
        private final String column;
        private final String condition;
        private final boolean versioned;

        Subject(String table, String column, String condition, boolean versioned) {
            this.table = table;
            this.column = column;
            this.condition = condition;
            this.versioned = versioned;
        }

        String remember() {
            return "INSERT INTO organism_merge_move (merge_id, subject, row_id) SELECT ?1, '" + name() + "', x.id FROM "
                    + table + " x WHERE x." + column + " = ?2 AND " + condition;
        }

        String carry() {
            return "UPDATE " + table + " x JOIN organism_merge_move m ON m.row_id = x.id AND m.subject = '" + name()
                    + "' SET x." + column + " = ?2" + (versioned ? ", x.version = x.version + 1" : "")
                    + " WHERE m.merge_id = ?1";
        }
    }

    /** Entities that were read before do not know of it, so none is left. */
    void over(OrganismMerge merge) {
        entities.flush();
        endDoubleParents(merge);
        for (Subject subject : Subject.values()) {
            var remember = entities.createNativeQuery(subject.remember())
                    .setParameter(1, merge.id().toString())
                    .setParameter(2, merge.merged().id().toString());
            if (subject.condition.contains("?3")) {
                remember.setParameter(3, merge.kept().id().toString());
            }
            remember.executeUpdate();
        }
        carry(merge.id(), merge.kept());
        entities.clear();
    }

    void back(OrganismMerge merge) {
        entities.flush();
        carry(merge.id(), merge.merged());
        entities.createNativeQuery(
                        """
                        UPDATE parentage p JOIN organism_merge_move m ON m.row_id = p.id AND m.subject = 'ENDED'
                        SET p.ended_at = NULL, p.end_reason = NULL, p.version = p.version + 1 WHERE m.merge_id = ?1""")
                .setParameter(1, merge.id().toString())
                .executeUpdate();
        entities.clear();
    }

    /** A lot that went over. */
    record MovedLot(UUID id, String number) {}

    List<MovedLot> lots(OrganismMerge merge) {
        List<?> rows = entities.createNativeQuery(
                        """
                        SELECT l.id, l.catalog_number FROM organism_merge_move m JOIN material_sample l ON l.id = m.row_id
                        WHERE m.merge_id = ?1 AND m.subject = 'LOT'""")
                .setParameter(1, merge.id().toString())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new MovedLot(UUID.fromString(row[0].toString()), row[1].toString()))
                .toList();
    }

    private void carry(UUID merge, Organism to) {
        for (Subject subject : Subject.values()) {
            entities.createNativeQuery(subject.carry())
                    .setParameter(1, merge.toString())
                    .setParameter(2, to.id().toString())
                    .executeUpdate();
        }
        entities.createNativeQuery(
                        """
                        UPDATE stored_unit u JOIN organism_merge_move m ON m.row_id = u.lot_id AND m.subject = 'LOT'
                        SET u.organism_id = ?2 WHERE m.merge_id = ?1""")
                .setParameter(1, merge.toString())
                .setParameter(2, to.id().toString())
                .executeUpdate();
    }

    /** Both have a mother that is counted, and it is not the same one; or a father. */
    boolean haveOtherParents(Organism one, Organism other) {
        return !entities.createQuery(
                        """
                        select p.id from Parentage p, Parentage q
                        where p.child = :one and q.child = :other and p.role = q.role and p.parent <> q.parent
                            and p.endedAt is null and q.endedAt is null
                            and p.certainty <> :possible and q.certainty <> :possible""",
                        UUID.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .setParameter("possible", Certainty.POSSIBLE)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The same mother said of both, or both said to be one child's mother, is said once from now on. */
    private void endDoubleParents(OrganismMerge merge) {
        for (String same : new String[] {
            "x.child_id = ?2 AND k.child_id = ?3 AND k.parent_id = x.parent_id",
            "x.parent_id = ?2 AND k.parent_id = ?3 AND k.child_id = x.child_id"
        }) {
            entities.createNativeQuery("INSERT INTO organism_merge_move (merge_id, subject, row_id) SELECT ?1, 'ENDED',"
                            + " IF(k.certainty = 'POSSIBLE' AND x.certainty <> 'POSSIBLE', k.id, x.id)"
                            + " FROM parentage x JOIN parentage k ON k.ended_at IS NULL AND k.role = x.role"
                            + " WHERE x.ended_at IS NULL AND " + same)
                    .setParameter(1, merge.id().toString())
                    .setParameter(2, merge.merged().id().toString())
                    .setParameter(3, merge.kept().id().toString())
                    .executeUpdate();
        }
        entities.createNativeQuery(
                        """
                        UPDATE parentage p JOIN organism_merge_move m ON m.row_id = p.id AND m.subject = 'ENDED'
                        SET p.ended_at = UTC_TIMESTAMP(6), p.end_reason = ?2, p.version = p.version + 1
                        WHERE m.merge_id = ?1""")
                .setParameter(1, merge.id().toString())
                .setParameter(2, merge.merged().code() + " = " + merge.kept().code())
                .executeUpdate();
    }
}
