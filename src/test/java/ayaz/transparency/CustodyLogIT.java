package ayaz.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.leaves.CustodyLeaf;
import ayaz.merkle.Hash;
import ayaz.merkle.Hasher;
import ayaz.merkle.ProofCheck;
import ayaz.merkle.Proofs;
import ayaz.merkle.Tiles;
import ayaz.notes.Checkpoint;
import ayaz.notes.NoteKey;
import ayaz.notes.SignedNote;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The log as outsiders see it: checkpoint, keys, tiles and proofs, checked with what they can download. */
class CustodyLogIT {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Program curator;

    @BeforeAll
    static void signIn() {
        curator = Program.of(AYAZ, "curator");
    }

    private static HttpResponse<byte[]> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(AYAZ.url().resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static SignedNote note() {
        return SignedNote.parse(get("/log/checkpoint").body());
    }

    private static NoteKey key() {
        String keys = new String(get("/log/keys").body(), StandardCharsets.UTF_8);
        return NoteKey.parse(keys.lines().findFirst().orElseThrow().split(" ", 2)[1]);
    }

    private static Checkpoint checkpoint() {
        SignedNote note = note();
        assertThat(note.signersAmong(List.of(key()))).containsExactly(key());
        return Checkpoint.parse(note.text());
    }

    /** Over HTTP, without a sign-in. */
    private static List<Hash> tile(int level, long tile, int width) {
        String partial = width == Tiles.WIDTH ? "" : ".p/" + width;
        assertThat(tile).isLessThan(1000);
        var answer = get("/log/tile/%d/%03d%s".formatted(level, tile, partial));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        var hashes = new ArrayList<Hash>();
        for (int i = 0; i < answer.body().length; i += Hash.LENGTH) {
            hashes.add(Hash.at(answer.body(), i));
        }
        return hashes;
    }

    private static String lastEvent(String unit) {
        JsonArray story = curator.get("units/" + unit + "/custody").body().getJsonArray("items");
        return story.getJsonObject(story.size() - 1).getString("id");
    }

    private static List<Hash> hashes(JsonArray base64) {
        return base64.getValuesAs(JsonString::getString).stream()
                .map(text -> Hash.of(Base64.getDecoder().decode(text)))
                .toList();
    }

    private static void awaitSealed() {
        RunningAyaz.await(() -> curator.get("log").body().getInt("waiting") == 0);
    }

    @Test
    void anybodyCanRecomputeTheRootFromTheTiles() {
        curator.straws(3);
        awaitSealed();
        Checkpoint checkpoint = checkpoint();
        assertThat(checkpoint.size()).isGreaterThan(300);
        assertThat(checkpoint.origin()).startsWith("ayaz/").isEqualTo(key().name());
        assertThat(new Proofs(CustodyLogIT::tile, checkpoint.size()).root()).isEqualTo(checkpoint.root());
    }

    @Test
    void eventIsProvenAndItsLeafTellsIt() {
        String unit = curator.straws(1).get(0);
        curator.place(unit, curator.box("box-9x9", "dewar"), "B3");
        String event = lastEvent(unit);
        RunningAyaz.await(() -> curator.get("log/events/" + event + "/proof").status() == 200);
        var proof = curator.get("log/events/" + event + "/proof").body();
        byte[] leaf = proof.getString("leaf").getBytes(StandardCharsets.UTF_8);
        Checkpoint signed =
                Checkpoint.parse(SignedNote.parse(proof.getString("checkpoint")).text());
        assertThat(ProofCheck.included(
                        new Hasher().leaf(leaf),
                        proof.getInt("index"),
                        signed.size(),
                        hashes(proof.getJsonArray("path")),
                        signed.root()))
                .isTrue();
        CustodyLeaf told = CustodyLeaf.parse(leaf);
        assertThat(told.event()).isEqualTo(event);
        assertThat(told.unitCode()).isEqualTo(unit);
        assertThat(told.type()).isEqualTo("PLACED");
        assertThat(told.to()).endsWith("Room", "Cold", "Box", "B3");
        assertThat(curator.get("log/events/" + event + "/proof?size=0").status())
                .isEqualTo(404);
        assertThat(curator.get("log/events/0193a1b2-0000-7000-8000-000000000001/proof")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void logOnlyGrows() {
        awaitSealed();
        Checkpoint before = checkpoint();
        curator.straws(300);
        RunningAyaz.await(() -> checkpoint().size() >= before.size() + 300);
        Checkpoint after = checkpoint();
        var proof = curator.get("log/consistency?from=" + before.size() + "&to=" + after.size())
                .body();
        assertThat(ProofCheck.consistent(
                        before.size(), before.root(), after.size(), after.root(), hashes(proof.getJsonArray("path"))))
                .isTrue();
        assertThat(curator.get("log/consistency?from=5&to=4").status()).isEqualTo(422);
        assertThat(curator.get("log/consistency?from=5&to=99999999").status()).isEqualTo(422);
    }

    @Test
    void leavesAreForReadersOnly() {
        awaitSealed();
        assertThat(get("/log/tile/entries/000").statusCode())
                .as("to the sign-in")
                .isEqualTo(302);
        assertThat(get("/log/tile/%65ntries/000").statusCode()).isIn(302, 403);
        String token = Program.tokenFor(AYAZ, "auditor", "READ").done().getString("token");
        byte[] entries =
                get("/log/tile/entries/000", "Authorization", "Bearer " + token).body();
        List<Hash> hashes = tile(0, 0, Tiles.WIDTH);
        int at = 0;
        for (Hash hash : hashes) {
            int length = (entries[at] & 0xff) << 8 | entries[at + 1] & 0xff;
            byte[] leaf = Arrays.copyOfRange(entries, at + 2, at + 2 + length);
            assertThat(new Hasher().leaf(leaf)).isEqualTo(hash);
            at += 2 + length;
        }
        assertThat(at).isEqualTo(entries.length);
    }

    @Test
    void tilesThatAreNotThereAreNotFound() {
        long size = checkpoint().size();
        for (String path : List.of(
                "0/999",
                "0/x000/000",
                "0/0",
                "00/000",
                "64/000",
                "9/000",
                "0/000.p/0",
                "0/000.p/256",
                "0/000.p/01",
                "0/-01",
                "0/" + URI.create("x999/x999/x999/x999/x999/999"),
                "2/000",
                "entries",
                "")) {
            assertThat(get("/log/tile/" + path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(get("/log/nothing").statusCode()).isEqualTo(404);
        assertThat(size).isLessThan(65_536);
    }

    /** Two seconds are promised; a machine that runs tests may take longer, but not for ever. */
    @Test
    void actIsSealedSoon() {
        String unit = curator.straws(1).get(0);
        long began = System.nanoTime();
        String event = lastEvent(unit);
        RunningAyaz.await(() -> curator.get("log/events/" + event + "/proof").status() == 200);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void onlyAuditorsCuratorsAndAdministratorsAudit() {
        Program technician = Program.of(AYAZ, "technician");
        assertThat(technician.get("log").status()).isEqualTo(403);
        assertThat(technician.post("log/verification", "").status()).isEqualTo(403);
        for (String person : List.of("auditor", "curator", "admin")) {
            assertThat(Program.of(AYAZ, person, "READ").get("log").status()).isEqualTo(200);
        }
    }
}
