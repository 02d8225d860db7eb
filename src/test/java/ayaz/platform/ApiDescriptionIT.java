package ayaz.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Http;
import ayaz.testing.RunningAyaz;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever reads the description of the API finds out what to send and what comes back, for every operation. */
class ApiDescriptionIT {

    private static final Path EXAMPLES = Path.of("src/main/resources/META-INF/api-examples.json");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final Set<String> FILES = Set.of("application/pdf", "application/zip", "image/png");

    private static JsonObject description;
    private static final Map<String, JsonObject> OPERATIONS = new TreeMap<>();

    @BeforeAll
    static void read() {
        description = Http.get(RunningAyaz.demo().url().resolve("/openapi?format=JSON"))
                .body();
        description.getJsonObject("paths").forEach((path, item) -> item.asJsonObject().entrySet().stream()
                .filter(member -> METHODS.contains(member.getKey()))
                .forEach(member -> OPERATIONS.put(
                        member.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path,
                        member.getValue().asJsonObject())));
    }

    @Test
    void documentIsOpenApiAndNothingElse() {
        assertThat(description.keySet()).isSubsetOf("openapi", "info", "servers", "tags", "paths", "components");
        assertThat(description.getJsonObject("info").getString("title")).isEqualTo("Ayaz");
        assertThat(description.getJsonObject("paths").keySet()).allMatch(path -> path.startsWith("/api/"));
        assertThat(OPERATIONS).hasSizeGreaterThan(40);
    }

    @Test
    void everyOperationSaysWhatItDoesAndShowsWhatIsSent() {
        var missing = new ArrayList<String>();
        OPERATIONS.forEach((name, operation) -> {
            if (operation.getString("summary", "").isBlank()) {
                missing.add(name + " has no summary");
            }
            parameters(operation).stream()
                    .filter(parameter -> !parameter.containsKey("example")
                            || parameter.getString("description", "").isBlank())
                    .forEach(parameter -> missing.add(name + " does not explain " + parameter.getString("name")));
            media(operation.getJsonObject("requestBody")).forEach((type, media) -> {
                if (!media.asJsonObject().containsKey("example")) {
                    missing.add(name + " shows no request as " + type);
                }
            });
        });
        assertThat(missing).isEmpty();
    }

    private static List<JsonObject> parameters(JsonObject operation) {
        return operation.containsKey("parameters")
                ? operation.getJsonArray("parameters").getValuesAs(JsonObject.class)
                : List.of();
    }

    @Test
    void everyOperationShowsWhatComesBackAndWhichProblems() {
        var missing = new ArrayList<String>();
        OPERATIONS.forEach((name, operation) -> {
            JsonObject responses = operation.getJsonObject("responses");
            var good = responses.keySet().stream()
                    .filter(status -> status.startsWith("2"))
                    .toList();
            if (good.size() != 1 || responses.containsKey("default")) {
                missing.add(name + " answers " + responses.keySet());
            }
            good.forEach(status -> missing.addAll(unshown(name, status, responses.getJsonObject(status))));
            responses.keySet().stream()
                    .filter(status -> status.startsWith("4"))
                    .forEach(status -> missing.addAll(unshown(name, status, responses.getJsonObject(status))));
            if (!responses.containsKey("401")) {
                missing.add(name + " tells of no 401");
            }
            if (name.startsWith("PATCH") && !responses.keySet().containsAll(Set.of("412", "428"))) {
                missing.add(name + " does not tell of versions");
            }
        });
        assertThat(missing).isEmpty();
    }

    private static List<String> unshown(String operation, String status, JsonObject response) {
        var media = media(response);
        if (status.equals("204")) {
            return List.of();
        }
        if (media.isEmpty()) {
            return List.of(operation + " shows nothing of " + status);
        }
        return media.entrySet().stream()
                .filter(each -> !FILES.contains(each.getKey()))
                .filter(each -> each.getValue().asJsonObject().get("example") == null)
                .map(each -> operation + " shows no " + status + " as " + each.getKey())
                .toList();
    }

    private static Map<String, JsonValue> media(JsonObject described) {
        return described == null || !described.containsKey("content") ? Map.of() : described.getJsonObject("content");
    }

    @Test
    void everyExampleIsOfAnOperation() throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(EXAMPLES))) {
            var written = reader.readObject().keySet().stream()
                    .filter(key -> key.contains(" /"))
                    .toList();
            assertThat(written).containsExactlyInAnyOrderElementsOf(OPERATIONS.keySet());
        }
    }
}
