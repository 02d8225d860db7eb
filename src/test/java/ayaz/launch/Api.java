package ayaz.launch;

import ayaz.testing.Http;
import ayaz.testing.RunningAyaz;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** The administrator's scripts: each issues a token, which is an act that the product must not forget. */
final class Api {

    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

    private final RunningAyaz ayaz;

    Api(RunningAyaz ayaz) {
        this.ayaz = ayaz;
    }

    /** Asks for a token with a name and password. */
    HttpResponse<String> issue(String name) {
        String pair =
                Base64.getEncoder().encodeToString(("admin:" + RunningAyaz.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return Http.send(HttpRequest.newBuilder(ayaz.url().resolve("/api/tokens"))
                .header("Authorization", "Basic " + pair)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"" + name + "\",\"scope\":\"WRITE\",\"days\":30}")));
    }

    static String token(HttpResponse<String> issued) {
        var matcher = TOKEN.matcher(issued.body());
        if (!matcher.find()) {
            throw new AssertionError(issued.statusCode() + " " + issued.body());
        }
        return matcher.group(1);
    }

    HttpResponse<String> taxa(String token) {
        return Http.send(HttpRequest.newBuilder(ayaz.url().resolve("/api/taxa?limit=5"))
                .header("Authorization", "Bearer " + token));
    }
}
