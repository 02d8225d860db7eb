package ayaz.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a list stands, kept in its address so that it can be linked, left and come back to: {@code ?after=} holds the
 * keys that opened the pages so far, of which the last one opens this page.
 */
@Named
@RequestScoped
public class Paging {

    private static final String PARAMETER = "after";
    private static final String BETWEEN = "~";
    private static final int REMEMBERED = 20;

    @Inject
    HttpServletRequest request;

    /** The key to ask the query with; null on the first page. */
    public @Nullable String cursor() {
        List<String> keys = keys();
        return keys.isEmpty() ? null : keys.get(keys.size() - 1);
    }

    public boolean isAtStart() {
        return keys().isEmpty();
    }

    public String getFirst() {
        return address(List.of());
    }

    public String getPrevious() {
        List<String> keys = keys();
        return address(keys.subList(0, Math.max(0, keys.size() - 1)));
    }

    public String next(String nextCursor) {
        List<String> keys = new ArrayList<>(keys());
        keys.add(nextCursor);
        return address(keys.subList(Math.max(0, keys.size() - REMEMBERED), keys.size()));
    }

    private List<String> keys() {
        String after = request.getParameter(PARAMETER);
        return after == null || after.isEmpty() ? List.of() : List.of(after.split(BETWEEN));
    }

    private String address(List<String> keys) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String others = Arrays.stream(query.split("&"))
                .filter(each -> !each.isEmpty() && !each.startsWith(PARAMETER + "="))
                .map(each -> each + "&")
                .collect(Collectors.joining());
        String after = keys.isEmpty() ? "" : PARAMETER + "=" + encoded(String.join(BETWEEN, keys));
        return request.getRequestURI() + "?" + others + after;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
