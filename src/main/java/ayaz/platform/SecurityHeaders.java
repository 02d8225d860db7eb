package ayaz.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * What browsers may do with our answers. The policy of pages, with its number used once, is written by PrimeFaces (see
 * {@code primefaces.CSP_POLICY} in web.xml); everything that is not a page may not run or load anything.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";
    private static final Set<String> FOLDERS_WITH_A_PAGE = Set.of("/", "/verify/");
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        write(request, response);
        chain.doFilter(request, response);
    }

    /** Also for answers that are given before any filter is asked, at the door. */
    public static void write(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(self), microphone=(), geolocation=(), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cache-Control", caching(request, path));
        if (request.getDispatcherType() == DispatcherType.REQUEST && !isPage(path)) {
            response.setHeader("Content-Security-Policy", NOTHING);
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private static boolean isPage(String path) {
        return FOLDERS_WITH_A_PAGE.contains(path)
                || (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/"));
    }

    private static String caching(HttpServletRequest request, String path) {
        if (path.startsWith("/resources/")) {
            return request.getParameter("v") == null ? "no-cache" : FOR_A_YEAR;
        }
        boolean fixed = path.startsWith("/jakarta.faces.resource/") || path.endsWith(".js") || path.endsWith(".css");
        return fixed ? "private, no-cache" : "no-store";
    }
}
