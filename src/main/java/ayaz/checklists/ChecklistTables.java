package ayaz.checklists;

import ayaz.platform.Digest;
import ayaz.platform.Ids;
import ayaz.platform.ManyRows;
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
import java.util.Collections;
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
            "INSERT INTO vernacular_name (id, taxon_id, language, name, preferred, source, to_confirm)";

    private static final String NEW_DISTRIBUTION =
            """
            INSERT IGNORE INTO taxon_distribution (id, taxon_id, checklist_id, locality, location_id, country_code,
                occurrence_status, establishment_means, threat_status, appendix_cites, event_date, source, digest)""";

    private static final String NEW_DESCRIPTION =
            """
            INSERT IGNORE INTO taxon_description (id, taxon_id, checklist_id, kind, language, body, source, license,
                digest)""";

    private static final String CARRIED = "UPDATE taxon SET lineage = ?, version = version + 1 WHERE id = ?";

    private static final String RENEWED = "UPDATE taxon SET version = version + 1 WHERE id = ?";

    @Resource(lookup = "java:app/jdbc/ayaz")
    DataSource connections;

    /** Sets the values of one row that is changed. */
    @FunctionalInterface
    private interface Filler<T> {
        void fill(PreparedStatement statement, T row) throws SQLException;
    }

    void insert(List<PlannedTaxon> taxa, ExternalIds.@Nullable Scheme scheme, String source) {
        String into =
                """
                INSERT INTO taxon (version, id, scientific_name, authorship, taxon_rank, parent_id, accepted_taxon_id,
                    lineage, source, remarks, %s)"""
                        .formatted(scheme == null ? "gbif_key" : scheme.column());
        insert(into, "(0, " + marks(10) + ")", taxa, (values, taxon) -> {
            ChecklistRow row = taxon.row();
            values.add(taxon.id().toString())
                    .add(taxon.name())
                    .add(taxon.authorship())
                    .add(taxon.rank().name())
                    .add(id(taxon.parent()))
                    .add(id(taxon.accepted()))
                    .add(taxon.lineage())
                    .add(source)
                    .add(row == null ? null : word(row.remarks(), REMARKS))
                    .add(taxon.externalId());
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
            text(update, 3, id(taxon.parent()));
            text(update, 4, id(taxon.accepted()));
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

    /** A change of its names is a new version of the taxon, too. */
    void renew(Collection<UUID> named) {
        each(RENEWED, named, (update, taxon) -> update.setString(1, taxon.toString()));
    }

    void name(List<ChecklistPlan.NewName> names) {
        insert(NEW_NAME, "(" + marks(6) + ", FALSE)", names, (values, name) -> values.add(
                        Ids.next().toString())
                .add(name.taxon().toString())
                .add(name.language())
                .add(name.name())
                .add(Boolean.valueOf(name.preferred()))
                .add(name.source()));
    }

    void distribute(UUID checklist, List<Statement> statements, Map<String, PlannedTaxon> taxa, String source) {
        insert(NEW_DISTRIBUTION, "(" + marks(13) + ")", statements, (values, said) -> values.add(
                        Ids.next().toString())
                .add(id(taxa.get(said.taxon())))
                .add(checklist.toString())
                .add(word(said.get(Term.LOCALITY), 400))
                .add(word(said.get(Term.LOCATION_ID), 100))
                .add(word(said.get(Term.COUNTRY_CODE), 10))
                .add(word(said.get(Term.OCCURRENCE_STATUS), 60))
                .add(word(said.get(Term.ESTABLISHMENT_MEANS), 60))
                .add(word(said.get(Term.THREAT_STATUS), 60))
                .add(word(said.get(Term.APPENDIX_CITES), 20))
                .add(word(said.get(Term.EVENT_DATE), 60))
                .add(cited(said, source))
                .add(digest(said)));
    }

    void describe(UUID checklist, List<Statement> statements, Map<String, PlannedTaxon> taxa, String source) {
        List<Statement> spoken = statements.stream()
                .filter(said -> !said.get(Term.DESCRIPTION).isEmpty())
                .toList();
        insert(NEW_DESCRIPTION, "(" + marks(9) + ")", spoken, (values, said) -> values.add(
                        Ids.next().toString())
                .add(id(taxa.get(said.taxon())))
                .add(checklist.toString())
                .add(word(said.get(Term.TYPE), 200))
                .add(word(said.get(Term.LANGUAGE), 20))
                .add(said.get(Term.DESCRIPTION))
                .add(cited(said, source))
                .add(word(said.get(Term.LICENSE), 400))
                .add(digest(said)));
    }

    private static String marks(int columns) {
        return String.join(", ", Collections.nCopies(columns, "?"));
    }

    private static @Nullable String id(@Nullable PlannedTaxon taxon) {
        return taxon == null ? null : taxon.id().toString();
    }

    private static @Nullable String word(String said, int longest) {
        return said.isEmpty() ? null : cut(said, longest);
    }

    private <T> void insert(String into, String row, List<T> rows, ManyRows.Filler<T> filler) {
        try (Connection connection = connections.getConnection()) {
            ManyRows.insert(connection, into, row, rows, filler);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
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
