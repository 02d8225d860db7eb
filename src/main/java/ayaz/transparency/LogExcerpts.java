package ayaz.transparency;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.merkle.Hash;
import ayaz.merkle.Proofs;
import ayaz.notes.Checkpoint;
import ayaz.notes.NoteKey;
import ayaz.notes.NoteSigner;
import ayaz.notes.SignedNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Takes out of the log what proves the stories of some units. */
@ApplicationScoped
public class LogExcerpts {

    private static final int UNITS_AT_A_TIME = 500;
    private static final int MOST_CHECKPOINTS = 200;

    @Inject
    LogDatabase database;

    @Inject
    LogSetup setup;

    @Inject
    PublishedLog published;

    @Inject
    Sealer sealer;

    /**
     * All events of the units with these codes. {@code since} are the sizes of checkpoints that somebody has kept and
     * wants the proofs to begin with.
     */
    @Requires(Permission.AUDIT)
    public LogExcerpt of(Collection<String> unitCodes, Collection<Long> since, int mostEvents) {
        sealWhatWaits();
        return database.read(connection -> excerpt(connection, List.copyOf(unitCodes), since, mostEvents));
    }

    private void sealWhatWaits() {
        try {
            sealer.seal();
        } catch (LogTroubled e) {
            throw LogRefusals.troubled(e);
        }
    }

    private LogExcerpt excerpt(Connection connection, List<String> units, Collection<Long> since, int mostEvents)
            throws SQLException {
        var rows = new LogRows(connection);
        long size = rows.newest().map(LogRows.Signed::size).orElse(0L);
        var proofs = new Proofs(new StoredTiles(connection), size);
        List<LogExcerpt.Event> events = events(connection, units, size, proofs, mostEvents);
        SortedMap<Long, String> checkpoints = checkpoints(connection, events, since, size);
        NoteKey newest = rows.keys().stream()
                .max(Comparator.comparing(LogRows.Key::number))
                .map(LogRows.Key::key)
                .orElseThrow(LogRefusals::noSuchCheckpoint);
        NoteSigner signer = setup.keys().signer(newest).orElseThrow(LogRefusals::foreignKey);
        return new LogExcerpt(
                newest.name(),
                size,
                events,
                checkpoints,
                consistency(checkpoints, size, proofs),
                timeStamps(connection, checkpoints.keySet()),
                witnesses(rows, checkpoints.values()),
                published.keys(),
                signer);
    }

    private static List<LogExcerpt.Event> events(
            Connection connection, List<String> units, long size, Proofs proofs, int mostEvents) throws SQLException {
        var events = new ArrayList<LogExcerpt.Event>();
        for (int from = 0; from < units.size(); from += UNITS_AT_A_TIME) {
            List<String> portion = units.subList(from, Math.min(from + UNITS_AT_A_TIME, units.size()));
            addEvents(connection, portion, size, proofs, events);
            if (events.size() > mostEvents) {
                throw LogRefusals.tooManyEvents(mostEvents);
            }
        }
        events.sort(Comparator.comparing(LogExcerpt.Event::index));
        return events;
    }

    private static void addEvents(
            Connection connection, List<String> units, long size, Proofs proofs, List<LogExcerpt.Event> events)
            throws SQLException {
        String places = "?,".repeat(units.size() - 1) + "?";
        try (var statement = connection.prepareStatement("SELECT l.leaf_index, " + EventRows.COLUMNS
                + " FROM stored_unit u JOIN custody_event e ON e.unit_id = u.id"
                + " LEFT JOIN log_leaf l ON l.event_id = e.id WHERE u.code IN (" + places + ")")) {
            for (int i = 0; i < units.size(); i++) {
                statement.setString(i + 1, units.get(i));
            }
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    long index = row.getLong(1);
                    var leaf = EventRows.leaf(row, 2);
                    if (row.getObject(1) == null || index >= size) {
                        throw LogRefusals.notYetSealed(UUID.fromString(leaf.event()));
                    }
                    events.add(new LogExcerpt.Event(index, leaf, proofs.inclusion(index)));
                }
            }
        }
    }

    /** The newest, those that somebody has kept, and for each event the first after it that an outsider has confirmed. */
    private SortedMap<Long, String> checkpoints(
            Connection connection, List<LogExcerpt.Event> events, Collection<Long> since, long size)
            throws SQLException {
        var checkpoints = new TreeMap<Long, String>();
        checkpoints.put(size, published.note(connection, size));
        for (long kept : since) {
            if (kept > size || new LogRows(connection).checkpoint(kept).isEmpty()) {
                throw LogRefusals.neverSigned(kept);
            }
            checkpoints.put(kept, published.note(connection, kept));
        }
        long confirmed = 0;
        for (LogExcerpt.Event event : events) {
            if (event.index() >= confirmed && checkpoints.size() < MOST_CHECKPOINTS) {
                Optional<Long> next = confirmedAfter(connection, event.index());
                if (next.isEmpty() || next.get() > size) {
                    break;
                }
                confirmed = next.get();
                checkpoints.put(confirmed, published.note(connection, confirmed));
            }
        }
        return checkpoints;
    }

    /** The size of the first checkpoint that holds this index and has a time stamp or a cosignature. */
    private static Optional<Long> confirmedAfter(Connection connection, long index) throws SQLException {
        try (var statement = connection.prepareStatement(
                """
                SELECT MIN(size) FROM (
                    SELECT MIN(size) AS size FROM log_timestamp WHERE size > ?
                    UNION ALL SELECT MIN(size) FROM log_cosignature WHERE size > ?) confirmed""")) {
            statement.setLong(1, index);
            statement.setLong(2, index);
            try (var row = statement.executeQuery()) {
                row.next();
                long size = row.getLong(1);
                return row.wasNull() ? Optional.empty() : Optional.of(size);
            }
        }
    }

    private static SortedMap<Long, List<Hash>> consistency(
            SortedMap<Long, String> checkpoints, long size, Proofs proofs) {
        var consistency = new TreeMap<Long, List<Hash>>();
        checkpoints.headMap(size).keySet().forEach(earlier -> consistency.put(earlier, proofs.consistency(earlier)));
        return consistency;
    }

    /** The earliest of each. */
    private static Map<Long, byte[]> timeStamps(Connection connection, Collection<Long> sizes) throws SQLException {
        var stamps = new HashMap<Long, byte[]>();
        try (var statement = connection.prepareStatement(
                "SELECT token FROM log_timestamp WHERE size = ? ORDER BY stamped_at LIMIT 1")) {
            for (long size : sizes) {
                statement.setLong(1, size);
                try (var row = statement.executeQuery()) {
                    if (row.next()) {
                        stamps.put(size, row.getBytes(1));
                    }
                }
            }
        }
        return stamps;
    }

    /** Of the notes as they were read, for others may cosign meanwhile. */
    private static SortedSet<String> witnesses(LogRows rows, Collection<String> notes) throws SQLException {
        var witnesses = new TreeSet<String>();
        for (String note : notes) {
            SignedNote read = SignedNote.parse(note);
            long size = Checkpoint.parse(read.text()).size();
            rows.cosignatures(size).stream()
                    .map(LogRows.Cosigned::witness)
                    .filter(witness -> read.signatures().stream().anyMatch(witness::claims))
                    .forEach(witness -> witnesses.add(witness.toString()));
        }
        return witnesses;
    }
}
