package ayaz.testing;

import jakarta.json.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A program that a person has given a token: it registers, builds, places and asks over the API. Paths are below
 * {@code /api/}.
 */
public final class Program {

    private final URI api;
    private final Map<String, String> headers;

    private Program(URI api, Map<String, String> headers) {
        this.api = api;
        this.headers = Map.copyOf(headers);
    }

    /** For example {@code technician}; it may do what that person may. */
    public static Program of(RunningAyaz ayaz, String username) {
        return of(ayaz, username, "WRITE");
    }

    public static Program of(RunningAyaz ayaz, String username, String scope) {
        return withToken(ayaz, tokenFor(ayaz, username, scope).done().getString("token"));
    }

    public static Program withToken(RunningAyaz ayaz, String token) {
        return new Program(
                api(ayaz),
                Map.of(
                        "Authorization",
                        "Bearer " + token,
                        "Content-Type",
                        "application/json",
                        "Accept-Language",
                        "en"));
    }

    /** Asks for a token with a name and a password. */
    public static Answer tokenFor(RunningAyaz ayaz, String username, String scope) {
        String secret = Base64.getEncoder()
                .encodeToString((username + ":" + RunningAyaz.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return new Program(api(ayaz), Map.of("Authorization", "Basic " + secret, "Content-Type", "application/json"))
                .post("tokens", "{\"name\":\"tests\",\"scope\":\"" + scope + "\",\"days\":2}");
    }

    private static URI api(RunningAyaz ayaz) {
        return ayaz.url().resolve("/api/");
    }

    /** The same program, talking to the product after it was started again. */
    public Program at(RunningAyaz again) {
        return new Program(api(again), headers);
    }

    public Program speaking(String language) {
        return with("Accept-Language", language);
    }

    public Program with(String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new Program(api, more);
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer post(String path, String json) {
        return send("POST", path, BodyPublishers.ofString(json));
    }

    public Answer post(String path, byte[] content) {
        return send("POST", path, BodyPublishers.ofByteArray(content));
    }

    public Answer put(String path, String json) {
        return send("PUT", path, BodyPublishers.ofString(json));
    }

    public Answer patch(String path, String json) {
        return send("PATCH", path, BodyPublishers.ofString(json));
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    public Answer delete(String path, String json) {
        return send("DELETE", path, BodyPublishers.ofString(json));
    }

    private Answer send(String method, String path, BodyPublisher body) {
        var request = HttpRequest.newBuilder(api.resolve(path)).method(method, body);
        headers.forEach(request::header);
        return Http.send(request);
    }

    /** A new box of that template in a cold place of its own; answers its barcode. */
    public String box(String template, String equipment) {
        String site = node(null, "site", "Site " + UUID.randomUUID().toString().substring(0, 8));
        String room = node(site, "room", "Room");
        return node(node(room, equipment, "Cold"), template, "Box");
    }

    public String node(@Nullable String parent, String template, String name) {
        var wish = Json.createObjectBuilder().add("template", template).add("name", name);
        if (parent != null) {
            wish.add("parent", parent);
        }
        return post("nodes", wish.build().toString()).done().getString("barcode");
    }

    /** A lot of snow leopard semen, cleared and with papers; answers the codes of its units. */
    public List<String> straws(int count) {
        return register(LotJson.straws(count));
    }

    public List<String> register(String lot) {
        return unitsOf(post("lots", lot));
    }

    public static List<String> unitsOf(Answer registered) {
        return registered.list("units").stream()
                .map(unit -> unit.getString("unitId"))
                .toList();
    }

    /** Into that position, or into the first free one. */
    public Answer place(String unit, String node, @Nullable String position) {
        String where = position == null ? "null" : "\"" + position + "\"";
        return post("units/" + unit + "/placement", "{\"node\":\"" + node + "\",\"position\":" + where + "}");
    }
}
