package ayaz.platform;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Connections for the server's pool, from our configuration. MariaDB's own data source is an XA one too, which the
 * server would then use as such; and the address that people give lacks what our columns rely on (UTC,
 * short waits when the database is away).
 */
public final class CollectionDataSource implements DataSource {

    /**
     * No bulk execution: MariaDB (seen in 11.4.5) answers it with an error without number and words, for as long as the
     * connection lives, once somebody has altered or optimised the table. Batches go out in one go without it, too.
     */
    private static final String NEEDS = "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
            + "&preserveInstants=true&useBulkStmts=false&connectTimeout=2000&useServerPrepStmts=true"
            + "&prepStmtCacheSize=400&tcpKeepAlive=true&allowMultiQueries=false";

    /** A statement of everyday work that takes longer is given up; one of a migration is waited for. */
    private static final int PATIENCE = 60_000;

    private static final int ENDLESS = 0;

    private final MariaDbDataSource target = new MariaDbDataSource();

    public CollectionDataSource() throws SQLException {
        this(
                Configuration.required("ayaz.db.url"),
                Configuration.required("ayaz.db.user"),
                Configuration.secret("ayaz.db.password").orElse(""),
                PATIENCE);
    }

    private CollectionDataSource(String url, String user, String password, int patience) throws SQLException {
        target.setUrl(url + (url.contains("?") ? "&" : "?") + NEEDS + "&socketTimeout=" + patience);
        target.setUser(user);
        target.setPassword(password);
    }

    /** The privileged user that may alter the schema, for the migrations at start. */
    static CollectionDataSource owner() throws SQLException {
        return new CollectionDataSource(
                Configuration.required("ayaz.db.url"),
                Configuration.required("ayaz.db.owner.user"),
                Configuration.secret("ayaz.db.owner.password").orElse(""),
                ENDLESS);
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            return target.getConnection();
        } catch (SQLException e) {
            StartFailure.keep(e); // the server connects before the application's first line runs
            throw e;
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return target.getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter writer) {
        target.setLogWriter(writer);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        target.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return target.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return target.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return target.isWrapperFor(type);
    }
}
