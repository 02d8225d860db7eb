package ayaz.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The address that a request asked for, with the records that it names and nothing that somebody typed. */
final class Asked {

    private static final Set<String> NAMING =
            Set.of("act", "animal", "code", "id", "lot", "node", "number", "of", "record", "taxon", "unit");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}%+._:-]{1,80}");

    private Asked() {}

    static String of(HttpServletRequest request) {
        String path = request.getRequestURI().replaceFirst(";.*", "");
        return of(request.getMethod(), path, request.getQueryString(), request.getHeader("Referer"));
    }

    static String of(String method, String path, @Nullable String query, @Nullable String page) {
        String asked = names(query);
        String names = asked.isEmpty() ? ofForm(path, page) : asked;
        return method + " " + path + (names.isEmpty() ? "" : "?" + names);
    }

    /** A form is sent to its page alone; the page that it stood on still names the record. */
    private static String ofForm(String path, @Nullable String page) {
        if (page == null) {
            return "";
        }
        try {
            URI address = URI.create(page);
            return path.equals(address.getRawPath()) ? names(address.getRawQuery()) : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String names(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .map(pair -> pair.split("=", 2))
                        .filter(pair -> pair.length == 2
                                && NAMING.contains(pair[0])
                                && NAME.matcher(pair[1]).matches())
                        .map(pair -> pair[0] + "=" + pair[1])
                        .collect(Collectors.joining("&"));
    }
}
