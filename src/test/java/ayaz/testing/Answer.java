package ayaz.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What the product answered. */
public record Answer(HttpResponse<byte[]> response) {

    public int status() {
        return response.statusCode();
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** The quoted tag of the version that was answered. */
    public String etag() {
        return header("ETag").orElseThrow(() -> new AssertionError("No ETag: " + this));
    }

    /** The body, whatever the status: a problem is an object too. */
    public JsonObject body() {
        try (var reader = Json.createReader(new StringReader(text()))) {
            return reader.readObject();
        } catch (RuntimeException e) {
            throw new AssertionError(toString(), e);
        }
    }

    /** The body of an act that must have been done. */
    public JsonObject done() {
        if (status() >= 300) {
            throw new AssertionError(this);
        }
        return body();
    }

    /** A text of the body. */
    public String text(String name) {
        return body().getString(name);
    }

    /** The rows of an answered list. */
    public List<JsonObject> items() {
        return list("items");
    }

    public List<JsonObject> list(String name) {
        return done().getJsonArray(name).getValuesAs(JsonObject.class);
    }

    /** The fields that a problem names, in its order. */
    public List<String> wrongFields() {
        return body().getJsonArray("errors")
                .getValuesAs(error -> error.asJsonObject().getString("field"));
    }

    @Override
    public String toString() {
        return status() + " " + text();
    }
}
