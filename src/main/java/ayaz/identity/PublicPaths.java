package ayaz.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * What needs no sign-in. Everything that is not named here does. Below {@code /log/} are hashes and signatures; its
 * leaves ask for a reader themselves.
 */
final class PublicPaths {

    static final String SIGN_IN = "/identity/sign-in.xhtml";

    private static final List<String> FOLDERS =
            List.of("/jakarta.faces.resource/", "/resources/ayaz/", "/problems/", "/verify/");
    private static final String LOG = "/log/";
    private static final String LEAVES = "/log/tile/entries/";
    private static final List<String> PAGES = List.of(
            SIGN_IN,
            "/verify",
            "/favicon.ico",
            "/robots.txt",
            "/health",
            "/health/live",
            "/health/ready",
            "/metrics",
            "/openapi");

    private PublicPaths() {}

    static boolean contains(String path) {
        return PAGES.contains(path)
                || FOLDERS.stream().anyMatch(path::startsWith)
                || (path.startsWith(LOG) && !path.startsWith(LEAVES));
    }

    /** The one place where a program shows a password: to get a token instead. */
    static boolean isTokenRequest(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && request.getRequestURI().equals(request.getContextPath() + "/api/tokens");
    }
}
