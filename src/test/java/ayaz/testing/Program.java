package ayaz.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A program that a person has given a token: it registers, builds, places and asks over the API. */
public final class Program {

    private final URI api;
    private final String token;

    private Program(URI api, String token) {
        this.api = api;
        this.token = token;
    }

    /** What came back. */
    public record Answer(int status, JsonObject body) {

        public String text(String name) {
            return body.getString(name);
        }
    }

    public static Program of(RunningAyaz ayaz, String username) {
        return of(ayaz, username, "WRITE");
    }

    public static Program of(RunningAyaz ayaz, String username, String scope) {
        URI api = ayaz.url().resolve("/api/");
        String basic = Base64.getEncoder()
                .encodeToString((username + ":" + RunningAyaz.PASSWORD).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(api.resolve("tokens"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"test\",\"scope\":\"" + scope + "\",\"days\":1}"));
        return new Program(api, answer(Http.send(request)).text("token"));
    }

    public Answer get(String path) {
        return answer(Http.send(request(path).GET()));
    }

    public Answer post(String path, String json) {
        return answer(Http.send(request(path).POST(BodyPublishers.ofString(json))));
    }

    public Answer post(String path, String json, String idempotencyKey) {
        return answer(Http.send(
                request(path).header("Idempotency-Key", idempotencyKey).POST(BodyPublishers.ofString(json))));
    }

    public Answer delete(String path) {
        return answer(Http.send(request(path).DELETE()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(api.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en");
    }

    private static Answer answer(HttpResponse<String> response) {
        String body = response.body();
        if (body == null || !body.startsWith("{")) {
            return new Answer(response.statusCode(), JsonObject.EMPTY_JSON_OBJECT);
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return new Answer(response.statusCode(), reader.readObject());
        }
    }

    /** A new box of that template in a cold place of its own; answers its barcode. */
    public String box(String template, String equipment) {
        String site = node(null, "site", "Site " + UUID.randomUUID().toString().substring(0, 8));
        String room = node(site, "room", "Room");
        return node(node(room, equipment, "Cold"), template, "Box");
    }

    public String node(@Nullable String parent, String template, String name) {
        String json = Json.createObjectBuilder()
                .add("template", template)
                .add("name", name)
                .build()
                .toString();
        String wish = parent == null ? json : json.replaceFirst("\\{", "{\"parent\":\"" + parent + "\",");
        return post("nodes", wish).text("barcode");
    }

    /** A lot of snow leopard semen, cleared and with papers; answers the codes of its units. */
    public java.util.List<String> straws(int count) {
        return register(
                """
                {"taxon":"Panthera uncia","organism":{"name":"Test","sex":"M","bornOn":"2018"},
                 "collection":{"collectedOn":"2026-03-14","method":"URCATH","collectors":"A. Saparova"},
                 "sampleType":"SEMEN","quantity":10,"quantityUnit":"ML","diseaseStatus":"CLEARED",
                 "permitStatus":"AVAILABLE","units":{"count":%d,"containerType":"STRAW_025"}}"""
                        .formatted(count));
    }

    public java.util.List<String> register(String lot) {
        Answer answer = post("lots", lot);
        return answer.body().getJsonArray("units").stream()
                .map(unit -> unit.asJsonObject().getString("unitId"))
                .toList();
    }
}
