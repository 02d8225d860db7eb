package ayaz.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Somebody's script: asks for a token with a name and password, then works with that. */
public final class Script {

    private final RunningAyaz ayaz;
    private final String authorization;

    private Script(RunningAyaz ayaz, String authorization) {
        this.ayaz = ayaz;
        this.authorization = authorization;
    }

    public static Script of(RunningAyaz ayaz, String username) {
        String pair = Base64.getEncoder()
                .encodeToString((username + ":" + RunningAyaz.PASSWORD).getBytes(StandardCharsets.UTF_8));
        var asking = new Script(ayaz, "Basic " + pair);
        var issued = asking.post("/api/tokens", "{\"name\":\"test\",\"scope\":\"WRITE\",\"days\":2}");
        return new Script(ayaz, "Bearer " + json(issued).getString("token"));
    }

    /** The same script, talking to the product after it was started again. */
    public Script at(RunningAyaz again) {
        return new Script(again, authorization);
    }

    public HttpResponse<String> get(String path) {
        return Http.send(request(path).GET());
    }

    public HttpResponse<String> post(String path, String body) {
        return Http.send(request(path).POST(BodyPublishers.ofString(body)));
    }

    /** With an idempotency key. */
    public HttpResponse<String> post(String path, String body, String key) {
        return Http.send(request(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> delete(String path) {
        return Http.send(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(ayaz.url().resolve(path))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json");
    }

    public static JsonObject json(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
