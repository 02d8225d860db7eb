package ayaz.transparency;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the log stands. */
@ApplicationScoped
public class LogOverview {

    /** The newest checkpoint; {@code root} is base64. */
    public record CheckpointLine(long size, String root, Instant signedAt) {}

    /** A key that signed checkpoints of that size and later, until the next one did. */
    public record KeyLine(int number, String vkey, long fromSize, Instant createdAt) {}

    /** A witness, the newest checkpoint that it signed, and what it answered last. */
    public record WitnessLine(
            String vkey, @Nullable Long size, @Nullable Instant receivedAt, WitnessCalls.@Nullable Report report) {}

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
            List<TimeStampLine> timeStamps,
            boolean timeAuthorityFails) {}

    @Inject
    LogDatabase database;

    @Inject
    LogHealth health;

    @Inject
    LogSetup setup;

    @Inject
    WitnessCalls calls;

    @Inject
    TimeStampCalls timeStamps;

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
                witnesses(rows.witnesses()),
                rows.timeStamps(),
                timeStamps.isFailing());
    }

    /** Those that are asked now, and those that were. */
    private List<WitnessLine> witnesses(Map<String, LogRows.Cosigning> cosigned) {
        Stream<String> asked =
                setup.witnesses().stream().map(witness -> witness.key().toString());
        return Stream.concat(asked, cosigned.keySet().stream())
                .distinct()
                .sorted()
                .map(vkey -> line(vkey, cosigned.get(vkey)))
                .toList();
    }

    private WitnessLine line(String vkey, LogRows.@Nullable Cosigning newest) {
        return new WitnessLine(
                vkey,
                newest == null ? null : newest.size(),
                newest == null ? null : newest.receivedAt(),
                calls.report(vkey).orElse(null));
    }
}
