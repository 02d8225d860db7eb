package ayaz.transparency;

import ayaz.merkle.Hash;
import ayaz.merkle.Proofs;
import ayaz.notes.NoteRefused;
import ayaz.notes.NoteSignature;
import ayaz.notes.SignedNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks our witnesses to cosign the newest checkpoint, and keeps what they say. None of it can stop the sealer. */
@ApplicationScoped
class WitnessCalls {

    private static final Logger LOG = Logger.getLogger(WitnessCalls.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Inject
    LogDatabase database;

    @Inject
    LogSetup setup;

    /** What the latest call of each witness came to, by vkey. */
    private final Map<String, Report> reports = new ConcurrentHashMap<>();

    /** Each has its words in {@code transparency.witness.…}. */
    public enum Report {
        COSIGNED,
        UNREACHABLE,
        REFUSES,
        /** It has seen another history of our log, or a longer one. */
        DISAGREES
    }

    Optional<Report> report(String vkey) {
        return Optional.ofNullable(reports.get(vkey));
    }

    void ask() {
        setup.witnesses().forEach(witness -> {
            Report before = reports.get(witness.key().toString());
            Report now = ask(witness);
            reports.put(witness.key().toString(), now);
            if (now == Report.DISAGREES && now != before) {
                LOG.severe("WITNESS " + witness.key().name() + " KNOWS ANOTHER HISTORY OF THE CUSTODY LOG");
            }
        });
    }

    private Report ask(LogSetup.Witness witness) {
        try {
            Optional<LogRows.Signed> newest = database.read(connection -> new LogRows(connection).newest());
            long known = database.read(connection -> new LogRows(connection).cosigned(witness.key()));
            if (newest.isEmpty() || newest.get().size() == known) {
                return Report.COSIGNED;
            }
            return ask(witness, newest.get(), Math.max(known, 0), true);
        } catch (IOException e) {
            LOG.log(Level.FINE, "The witness does not answer", e);
            return Report.UNREACHABLE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Report.UNREACHABLE;
        }
    }

    private Report ask(LogSetup.Witness witness, LogRows.Signed newest, long old, boolean again)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(witness.address())
                        .timeout(PATIENCE)
                        .POST(HttpRequest.BodyPublishers.ofString(request(newest, old)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return switch (answer.statusCode()) {
            case 200 -> keep(witness, newest, answer.body());
            case 409 -> conflict(witness, newest, old, again, answer.body().strip());
            case 422 -> Report.DISAGREES;
            default -> Report.REFUSES;
        };
    }

    private String request(LogRows.Signed newest, long old) {
        List<Hash> proof =
                database.read(connection -> new Proofs(new StoredTiles(connection), newest.size()).consistency(old));
        return new AddCheckpoint(old, proof, SignedNote.parse(newest.note())).written();
    }

    /** It knows another size than we think: a smaller one is where we go on from, anything else is another history. */
    private Report conflict(LogSetup.Witness witness, LogRows.Signed newest, long old, boolean again, String size)
            throws IOException, InterruptedException {
        boolean readable = size.matches("0|[1-9][0-9]{0,17}");
        if (!readable) {
            return Report.REFUSES;
        }
        long known = Long.parseLong(size);
        return again && known != old && known <= newest.size() ? ask(witness, newest, known, false) : Report.DISAGREES;
    }

    private Report keep(LogSetup.Witness witness, LogRows.Signed newest, String lines) {
        String text = SignedNote.parse(newest.note()).text();
        try {
            Optional<NoteSignature> ours = lines.lines()
                    .map(NoteSignature::parse)
                    .filter(signature -> witness.key().verifies(text, signature))
                    .findFirst();
            ours.ifPresent(signature -> store(witness, newest.size(), signature));
            return ours.isPresent() ? Report.COSIGNED : Report.REFUSES;
        } catch (NoteRefused e) {
            return Report.REFUSES;
        }
    }

    private void store(LogSetup.Witness witness, long size, NoteSignature signature) {
        database.write(connection -> {
            try (var statement = connection.prepareStatement("INSERT IGNORE INTO log_cosignature"
                    + " (size, witness, signature, received_at) VALUES (?, ?, ?, ?)")) {
                statement.setLong(1, size);
                statement.setString(2, witness.key().toString());
                statement.setString(3, signature.line().strip());
                statement.setTimestamp(4, Timestamp.from(Instant.now()));
                return statement.executeUpdate();
            }
        });
    }
}
