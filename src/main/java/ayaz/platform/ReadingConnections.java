package ayaz.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Lends connections for single questions outside of acts. A few are kept for that alone, since to take one from the
 * server's pool and to give it back costs as much as the question itself; whoever finds none of them free asks the pool.
 */
@ApplicationScoped
class ReadingConnections {

    private static final Logger LOG = Logger.getLogger(ReadingConnections.class.getName());
    private static final int MOST = Runtime.getRuntime().availableProcessors();

    @Resource(lookup = "java:app/jdbc/ayaz")
    DataSource pool;

    private final Deque<Connection> free = new ConcurrentLinkedDeque<>();
    private final AtomicInteger kept = new AtomicInteger();

    /** A question, which may be put twice. */
    @FunctionalInterface
    interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    /** Where a kept connection fails, perhaps because the database was away meanwhile, the question is put to another. */
    <T> T answer(Question<T> question) throws SQLException {
        Connection connection = take();
        if (connection != null) {
            try {
                T answer = question.ask(connection);
                free.push(connection);
                return answer;
            } catch (SQLException | RuntimeException e) {
                LOG.log(Level.FINE, "A connection is given up", e);
                giveUp(connection);
                if (e.getCause() instanceof SocketTimeoutException) {
                    throw e; // it has waited long enough
                }
            }
        }
        try (Connection other = pool.getConnection()) {
            return question.ask(other);
        }
    }

    private @Nullable Connection take() throws SQLException {
        Connection connection = free.poll();
        if (connection != null || kept.get() >= MOST) {
            return connection;
        }
        if (kept.incrementAndGet() > MOST) {
            kept.decrementAndGet();
            return null;
        }
        try {
            return open();
        } catch (SQLException e) {
            kept.decrementAndGet();
            throw e;
        }
    }

    private static Connection open() throws SQLException {
        Connection connection = new CollectionDataSource().getConnection();
        connection.setReadOnly(true);
        return connection;
    }

    private void giveUp(Connection connection) {
        kept.decrementAndGet();
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.log(Level.FINE, "A connection that had failed could not be closed either", e);
        }
    }

    @PreDestroy
    void close() {
        for (Connection connection = free.poll(); connection != null; connection = free.poll()) {
            giveUp(connection);
        }
    }
}
