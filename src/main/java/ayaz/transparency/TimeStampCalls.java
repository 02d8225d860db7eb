package ayaz.transparency;

import ayaz.notes.SignedNote;
import ayaz.platform.CollectionClock;
import ayaz.platform.Configuration;
import ayaz.timestamps.TimeStamp;
import ayaz.timestamps.TimeStampRefused;
import ayaz.timestamps.TimeStampRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has the newest checkpoint time-stamped, not more often than was wished. None of it can stop the sealer. */
@ApplicationScoped
class TimeStampCalls {

    private static final Logger LOG = Logger.getLogger(TimeStampCalls.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String USUAL_MINUTES = "60";

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Inject
    LogDatabase database;

    @Inject
    CollectionClock clock;

    private volatile boolean failing;

    /** Whether the authority has not answered as it should the last time. */
    boolean isFailing() {
        return failing;
    }

    void ask() {
        Optional<URI> authority = Configuration.text("ayaz.tsa.url").map(URI::create);
        authority
                .flatMap(address -> database.read(connection -> due(new LogRows(connection))))
                .ifPresent(checkpoint -> ask(authority.get(), checkpoint));
    }

    /** The newest checkpoint, when it has no stamp and the last stamp is old enough. */
    private Optional<LogRows.Signed> due(LogRows rows) throws java.sql.SQLException {
        Optional<LogRows.Signed> newest = rows.newest();
        Optional<LogOverview.TimeStampLine> last = rows.timeStamps().stream().findFirst();
        var pause = Duration.ofMinutes(
                Long.parseLong(Configuration.text("ayaz.tsa.minutes").orElse(USUAL_MINUTES)));
        boolean early = last.isPresent()
                && (last.get().size() == newest.map(LogRows.Signed::size).orElse(0L)
                        || last.get().stampedAt().plus(pause).isAfter(clock.now()));
        return early ? Optional.empty() : newest;
    }

    private void ask(URI authority, LogRows.Signed checkpoint) {
        var request =
                new TimeStampRequest(SignedNote.parse(checkpoint.note()).text().getBytes(StandardCharsets.UTF_8));
        try {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(authority)
                            .timeout(PATIENCE)
                            .header("Content-Type", TimeStampRequest.MEDIA_TYPE)
                            .POST(HttpRequest.BodyPublishers.ofByteArray(request.bytes()))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            TimeStamp stamp = request.stampIn(answer.body());
            database.write(connection -> new LogRows(connection).add(checkpoint.size(), stamp));
            failing = false;
        } catch (IOException | TimeStampRefused e) {
            LOG.log(failing ? Level.FINE : Level.WARNING, "The checkpoint was not time-stamped by " + authority, e);
            failing = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
