package ayaz.transparency;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/** The kept checkpoints in the order of their sizes, up to a size, a page at a time. */
final class SignedCheckpoints {

    private static final int PAGE = 1000;

    private final Connection connection;
    private final long most;
    private final Deque<LogRows.Signed> page = new ArrayDeque<>();
    private long last = -1;
    private boolean ended;

    SignedCheckpoints(Connection connection, long most) {
        this.connection = connection;
        this.most = most;
    }

    /** Or -1 when there is no further one. */
    long sizeOfNext() throws SQLException {
        if (page.isEmpty() && !ended) {
            fill();
        }
        return page.isEmpty() ? -1 : page.getFirst().size();
    }

    LogRows.Signed take() {
        return page.removeFirst();
    }

    private void fill() throws SQLException {
        try (var statement = connection.prepareStatement("SELECT " + LogRows.Signed.COLUMNS
                + " FROM log_checkpoint WHERE size > ? AND size <= ? ORDER BY size LIMIT " + PAGE)) {
            statement.setLong(1, last);
            statement.setLong(2, most);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    page.add(LogRows.Signed.of(row));
                }
            }
        }
        ended = page.size() < PAGE;
        if (!page.isEmpty()) {
            last = page.getLast().size();
        }
    }
}
