package ayaz.transparency;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the log stands. */
@ApplicationScoped
public class LogOverview {

    /** The newest checkpoint; {@code root} is base64. */
    public record CheckpointLine(long size, String root, Instant signedAt) {}

    /** A key that signed checkpoints of that size and later, until the next one did. */
    public record KeyLine(int number, String vkey, long fromSize, Instant createdAt) {}

    /** A witness and the newest checkpoint that it signed. */
    public record WitnessLine(String vkey, long size, Instant receivedAt) {}

    /** A checkpoint whose time an authority vouches for. */
    public record TimeStampLine(long size, Instant stampedAt) {}

    /** {@code waiting} events are committed and not sealed yet; {@code trouble} says why nothing is sealed. */
    public record Overview(
            @Nullable String origin,
            long size,
            long waiting,
            @Nullable LogTrouble trouble,
            @Nullable CheckpointLine checkpoint,
            List<KeyLine> keys,
            List<WitnessLine> witnesses,
            List<TimeStampLine> timeStamps) {}

    @Inject
    LogDatabase database;

    @Inject
    LogHealth health;

    @Requires(Permission.AUDIT)
    public Overview now() {
        return database.read(this::of);
    }

    private Overview of(Connection connection) throws SQLException {
        var rows = new LogRows(connection);
        LogRows.State state = rows.state();
        return new Overview(
                state.origin(),
                state.size(),
                rows.waiting(),
                health.trouble().orElse(null),
                rows.newest()
                        .map(newest ->
                                new CheckpointLine(newest.size(), LogProofs.base64(newest.root()), newest.signedAt()))
                        .orElse(null),
                rows.keys().stream()
                        .map(key -> new KeyLine(key.number(), key.key().toString(), key.fromSize(), key.createdAt()))
                        .toList(),
                rows.witnesses(),
                rows.timeStamps());
    }
}
