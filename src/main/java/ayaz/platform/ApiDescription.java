package ayaz.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Completes what the server finds out about our resources with what only we know: an example of each request and
 * answer, what the parameters mean, and which problems every operation of a kind can answer. It stands in
 * {@code META-INF/api-examples.json}, beside {@code GET /api/units} and the like.
 */
public class ApiDescription implements OASFilter {

    private static final String EXAMPLES = "/META-INF/api-examples.json";

    private final Map<String, Object> written = read();

    private static Map<String, Object> read() {
        try (InputStream file = ApiDescription.class.getResourceAsStream(EXAMPLES)) {
            byte[] json = Objects.requireNonNull(file).readAllBytes();
            return object(Json.read(new String(json, StandardCharsets.UTF_8), Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setInfo(OASFactory.createInfo().title("Ayaz").version("1").description(text("description")));
        withoutIndex(api);
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(operation, method.name(), path)));
    }

    /** The server adds an index of all paths under a member that OpenAPI does not have, and its model a getter for it. */
    private static void withoutIndex(OpenAPI api) {
        try {
            api.getClass().getMethod("setEndpoints", Map.class).invoke(api, new TreeMap<>());
        } catch (ReflectiveOperationException e) {
            // another server, another habit
        }
    }

    private void complete(Operation operation, String method, String path) {
        Map<String, Object> known = object(written.get(method + " " + path));
        object(known.get("parameters")).forEach((name, said) -> describe(operation, name, object(said)));
        Object request = known.get("request");
        if (request != null && operation.getRequestBody() != null) {
            show(operation.getRequestBody().getContent(), request);
        }
        answer(operation, known);
        for (String status : problems(method, path, operation, known)) {
            operation.getResponses().addAPIResponse(status, problem(status));
        }
    }

    private void describe(Operation operation, String name, Map<String, Object> said) {
        Map<String, Object> usually = object(object(written.get("parameters")).get(name));
        var all = new TreeMap<>(usually);
        all.putAll(said);
        Parameter parameter = parameter(operation, name, String.valueOf(all.getOrDefault("in", "query")));
        parameter.setDescription((String) all.get("description"));
        parameter.setExample(all.get("example"));
    }

    private static Parameter parameter(Operation operation, String name, String in) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        return parameters.stream()
                .filter(each -> name.equals(each.getName()))
                .findFirst()
                .orElseGet(() -> {
                    var missing = OASFactory.createParameter()
                            .name(name)
                            .in(Parameter.In.valueOf(in.toUpperCase(Locale.ROOT)))
                            .schema(OASFactory.createSchema().type(SchemaType.STRING));
                    operation.addParameter(missing);
                    return missing;
                });
    }

    /** What a resource answers when all is well has a status and looks like something. */
    private static void answer(Operation operation, Map<String, Object> known) {
        var responses = operation.getResponses();
        String status = String.valueOf(known.getOrDefault("status", "200"));
        APIResponse good = responses.getAPIResponse(status);
        if (good == null) {
            good = responses.getDefaultValue() == null ? OASFactory.createAPIResponse() : responses.getDefaultValue();
            responses.removeAPIResponse("default");
            responses.addAPIResponse(status, good);
        }
        if (good.getDescription() == null || good.getDescription().isBlank()) {
            good.setDescription((String) known.getOrDefault("says", "Done"));
        }
        Object example = known.get("answer");
        if (example == null) {
            return;
        }
        if (good.getContent() == null || good.getContent().getMediaTypes().isEmpty()) {
            good.setContent(OASFactory.createContent().addMediaType("application/json", OASFactory.createMediaType()));
        }
        show(good.getContent(), example);
    }

    private static void show(@Nullable Content content, Object example) {
        if (content != null) {
            content.getMediaTypes().values().forEach(media -> media.setExample(example));
        }
    }

    private List<String> problems(String method, String path, Operation operation, Map<String, Object> known) {
        var statuses = new TreeMap<String, Boolean>();
        statuses.put("401", true);
        statuses.put("404", path.contains("{"));
        boolean writes = !method.equals("GET");
        statuses.put("403", writes);
        statuses.put("409", writes);
        statuses.put("422", writes && operation.getRequestBody() != null);
        statuses.put("400", writes && operation.getRequestBody() != null);
        statuses.put("412", method.equals("PATCH"));
        statuses.put("428", method.equals("PATCH"));
        list(known.get("problems")).forEach(status -> statuses.put(status, true));
        return statuses.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private APIResponse problem(String status) {
        Map<String, Object> example = object(object(written.get("problems")).get(status));
        return OASFactory.createAPIResponse()
                .description((String) example.getOrDefault("title", status))
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().example(example)));
    }

    private @Nullable String text(String name) {
        return (String) written.get(name);
    }

    @SuppressWarnings("unchecked") // an object of JSON, or nothing
    private static Map<String, Object> object(@Nullable Object json) {
        return json == null ? Map.of() : (Map<String, Object>) json;
    }

    @SuppressWarnings("unchecked") // a list of texts in JSON, or nothing
    private static List<String> list(@Nullable Object json) {
        return json == null ? List.of() : (List<String>) json;
    }
}
