package ayaz.transparency;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The log's own way to the database, past the object mapper: it works with thousands of rows at a time. */
@ApplicationScoped
class LogDatabase {

    @Resource(lookup = "java:app/jdbc/ayaz")
    DataSource connections;

    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> T read(Work<T> work) {
        try (Connection connection = connections.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** All of it or nothing, in a transaction of its own; not to be called inside an act. */
    <T> T write(Work<T> work) {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T done = work.on(connection);
                connection.commit();
                return done;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
