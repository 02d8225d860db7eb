package ayaz.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads without the object mapper, for the few questions that are asked all day: the mapper costs several times what
 * the database does for one row. Inside an act it sees what the act has done so far.
 */
@ApplicationScoped
public class DirectReader {

    /** Makes a record of the row that the result stands at. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    @PersistenceContext
    EntityManager entities;

    @Inject
    ReadingConnections connections;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /** Every row of the answer; {@code ?} in the statement takes the texts in their order. */
    public <T> List<T> rows(String sql, Row<T> reader, String... texts) {
        try {
            if (isInsideAct()) {
                entities.flush();
                return rows(entities.unwrap(Connection.class), sql, reader, texts);
            }
            return connections.answer(connection -> rows(connection, sql, reader, texts));
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Whether a transaction is under way, whose own changes a reading must show. */
    public boolean isInsideAct() {
        return transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    private static <T> List<T> rows(Connection connection, String sql, Row<T> reader, String... texts)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < texts.length; i++) {
                statement.setString(i + 1, texts[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                var rows = new ArrayList<T>();
                while (found.next()) {
                    rows.add(reader.read(found));
                }
                return rows;
            }
        }
    }
}
