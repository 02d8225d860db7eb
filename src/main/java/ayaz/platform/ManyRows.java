package ayaz.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inserts very many rows, hundreds with one statement: one statement a row costs several times what the rows do. */
public final class ManyRows {

    private static final int AT_ONCE = 200;

    private ManyRows() {}

    /** Gives the values of one row in their order. */
    @FunctionalInterface
    public interface Filler<T> {
        void fill(Values values, T row) throws SQLException;
    }

    /** Takes the values of a statement one after the other. */
    public static final class Values {

        private final PreparedStatement statement;
        private int at;

        private Values(PreparedStatement statement) {
            this.statement = statement;
        }

        public Values add(@Nullable String text) throws SQLException {
            at++;
            if (text == null) {
                statement.setNull(at, Types.VARCHAR);
            } else {
                statement.setString(at, text);
            }
            return this;
        }

        public Values add(Object value) throws SQLException {
            statement.setObject(++at, value);
            return this;
        }
    }

    /**
     * Inserts all of them in their order.
     *
     * @param into the statement up to the values: {@code INSERT INTO t (a, b)}
     * @param row the values of one row: {@code (?, ?)}
     */
    public static <T> void insert(Connection connection, String into, String row, List<T> rows, Filler<T> filler)
            throws SQLException {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<T> some = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            String sql = into + " VALUES " + String.join(", ", Collections.nCopies(some.size(), row));
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                var values = new Values(insert);
                for (T each : some) {
                    filler.fill(values, each);
                }
                insert.executeUpdate();
            }
        }
    }
}
