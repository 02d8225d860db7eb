package ayaz.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** A script of one of the users, with a token of its own. */
public final class Caller {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final RunningAyaz ayaz;
    private final String authorization;
    private String language = "en";

    private Caller(RunningAyaz ayaz, String authorization) {
        this.ayaz = ayaz;
        this.authorization = authorization;
    }

    /** For example {@code technician}. */
    public static Caller of(RunningAyaz ayaz, String username) {
        String secret = username + ":" + RunningAyaz.PASSWORD;
        var basic = new Caller(
                ayaz, "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)));
        JsonObject token = json(basic.post("api/tokens", "{\"name\":\"tests\",\"scope\":\"WRITE\",\"days\":2}"));
        return new Caller(ayaz, "Bearer " + token.getString("token"));
    }

    public Caller speaking(String tag) {
        var other = new Caller(ayaz, authorization);
        other.language = tag;
        return other;
    }

    public HttpResponse<byte[]> get(String path) {
        return send(request(path));
    }

    public HttpResponse<byte[]> post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(ayaz.url().resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Language", language)
                .header("Authorization", authorization);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonObject json(HttpResponse<byte[]> answer) {
        try (var reader = Json.createReader(new StringReader(new String(answer.body(), StandardCharsets.UTF_8)))) {
            return reader.readObject();
        }
    }
}
