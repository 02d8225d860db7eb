package ayaz.checklists;

import ayaz.platform.Digest;
import ayaz.platform.Ids;
import ayaz.species.ExternalIds;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes a plan in batches, in the transaction that is under way: a hundred thousand taxa are no work for the mapper. */
@ApplicationScoped
class ChecklistTables {

    private static final int BATCH = 1_000;
    private static final int REMARKS = 1_000;
    private static final int SOURCE = 1_000;

    private static final String NEW_NAME =
            """
            INSERT INTO vernacular_name (id, taxon_id, language, name, preferred, source, to_confirm)
            VALUES (?, ?, ?, ?, ?, ?, FALSE)""";

    private static final String NEW_DISTRIBUTION =
            """
            INSERT IGNORE INTO taxon_distribution (id, taxon_id, checklist_id, locality, location_id, country_code,
                occurrence_status, establishment_means, threat_status, appendix_cites, event_date, source, digest)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String NEW_DESCRIPTION =
            """
            INSERT IGNORE INTO taxon_description (id, taxon_id, checklist_id, kind, language, body, source, license, digest)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String CARRIED = "UPDATE taxon SET lineage = ?, version = version + 1 WHERE id = ?";

    @Resource(lookup = "java:app/jdbc/ayaz")
    DataSource connections;

    /** Sets the values of one row. */
    @FunctionalInterface
    private interface Filler<T> {
        void fill(PreparedStatement statement, T row) throws SQLException;
    }

    void insert(List<PlannedTaxon> taxa, ExternalIds.@Nullable Scheme scheme, String source) {
        String sql =
                """
                INSERT INTO taxon (id, version, scientific_name, authorship, taxon_rank, parent_id, accepted_taxon_id,
                    lineage, source, remarks%s) VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?%s)"""
                        .formatted(scheme == null ? "" : ", " + scheme.column(), scheme == null ? "" : ", ?");
        each(sql, taxa, (insert, taxon) -> {
            ChecklistRow row = taxon.row();
            insert.setString(1, taxon.id().toString());
            insert.setString(2, taxon.name());
            text(insert, 3, taxon.authorship());
            insert.setString(4, taxon.rank().name());
            id(insert, 5, taxon.parent());
            id(insert, 6, taxon.accepted());
            text(insert, 7, taxon.lineage());
            insert.setString(8, source);
            text(insert, 9, row == null || row.remarks().isEmpty() ? null : cut(row.remarks(), REMARKS));
            if (scheme != null) {
                text(insert, 10, taxon.externalId());
            }
        });
    }

    /** Labels carry no code of a synonym. */
    void change(List<PlannedTaxon> taxa, ExternalIds.@Nullable Scheme scheme) {
        String sql =
                """
                UPDATE taxon SET scientific_name = ?, authorship = ?, parent_id = ?, accepted_taxon_id = ?, lineage = ?,
                    short_code = IF(?, NULL, short_code), version = version + 1%s WHERE id = ?"""
                        .formatted(scheme == null ? "" : ", %1$s = COALESCE(?, %1$s)".formatted(scheme.column()));
        each(sql, taxa, (update, taxon) -> {
            update.setString(1, taxon.name());
            text(update, 2, taxon.authorship());
            id(update, 3, taxon.parent());
            id(update, 4, taxon.accepted());
            text(update, 5, taxon.lineage());
            update.setBoolean(6, taxon.isSynonym());
            int at = 7;
            if (scheme != null) {
                text(update, at++, taxon.externalId());
            }
            update.setString(at, taxon.id().toString());
        });
    }

    void carry(List<PlannedTaxon> taxa) {
        each(CARRIED, taxa, (update, taxon) -> {
            text(update, 1, taxon.lineage());
            update.setString(2, taxon.id().toString());
        });
    }

    void name(List<ChecklistPlan.NewName> names) {
        each(NEW_NAME, names, (insert, name) -> {
            insert.setString(1, Ids.next().toString());
            insert.setString(2, name.taxon().toString());
            insert.setString(3, name.language());
            insert.setString(4, name.name());
            insert.setBoolean(5, name.preferred());
            insert.setString(6, name.source());
        });
    }

    void distribute(UUID checklist, List<Statement> statements, Map<String, PlannedTaxon> taxa, String source) {
        each(NEW_DISTRIBUTION, statements, (insert, said) -> {
            begin(insert, checklist, said, taxa);
            text(insert, 4, said, Term.LOCALITY, 400);
            text(insert, 5, said, Term.LOCATION_ID, 100);
            text(insert, 6, said, Term.COUNTRY_CODE, 10);
            text(insert, 7, said, Term.OCCURRENCE_STATUS, 60);
            text(insert, 8, said, Term.ESTABLISHMENT_MEANS, 60);
            text(insert, 9, said, Term.THREAT_STATUS, 60);
            text(insert, 10, said, Term.APPENDIX_CITES, 20);
            text(insert, 11, said, Term.EVENT_DATE, 60);
            text(insert, 12, cited(said, source));
            insert.setString(13, digest(said));
        });
    }

    void describe(UUID checklist, List<Statement> statements, Map<String, PlannedTaxon> taxa, String source) {
        List<Statement> spoken = statements.stream()
                .filter(said -> !said.get(Term.DESCRIPTION).isEmpty())
                .toList();
        each(NEW_DESCRIPTION, spoken, (insert, said) -> {
            begin(insert, checklist, said, taxa);
            text(insert, 4, said, Term.TYPE, 200);
            text(insert, 5, said, Term.LANGUAGE, 20);
            insert.setString(6, said.get(Term.DESCRIPTION));
            text(insert, 7, cited(said, source));
            text(insert, 8, said, Term.LICENSE, 400);
            insert.setString(9, digest(said));
        });
    }

    private static void begin(PreparedStatement insert, UUID checklist, Statement said, Map<String, PlannedTaxon> taxa)
            throws SQLException {
        PlannedTaxon taxon = taxa.get(said.taxon());
        insert.setString(1, Ids.next().toString());
        id(insert, 2, taxon);
        insert.setString(3, checklist.toString());
    }

    private static String cited(Statement said, String source) {
        String from = said.get(Term.SOURCE);
        return cut(from.isEmpty() ? source : from, SOURCE);
    }

    /** Of what it says, whatever the order of the columns. */
    private static String digest(Statement said) {
        var words = new StringBuilder();
        for (Term term : Term.values()) {
            words.append(said.get(term)).append('\u0001');
        }
        return Digest.sha256(words.toString().getBytes(StandardCharsets.UTF_8));
    }

    private <T> void each(String sql, Collection<T> rows, Filler<T> filler) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (T row : rows) {
                filler.fill(statement, row);
                statement.addBatch();
                if (++waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static void id(PreparedStatement statement, int column, @Nullable PlannedTaxon taxon) throws SQLException {
        text(statement, column, taxon == null ? null : taxon.id().toString());
    }

    private static void text(PreparedStatement statement, int column, Statement said, Term term, int longest)
            throws SQLException {
        String word = said.get(term);
        text(statement, column, word.isEmpty() ? null : cut(word, longest));
    }

    private static void text(PreparedStatement statement, int column, @Nullable String value) throws SQLException {
        if (value == null) {
            statement.setNull(column, Types.VARCHAR);
        } else {
            statement.setString(column, value);
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
