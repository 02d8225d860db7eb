package ayaz.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * A browser sends the session cookie along with whatever any page makes it ask. So a request that changes something and
 * has nothing but the cookie must also show the token; Faces forms have their view state instead.
 */
@WebFilter("/api/*")
public class CsrfCheck extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** Set by the authentication: the session, and not a token, shows who is asking. */
    private static final String BY_SESSION = "ayaz.session-authenticated";

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    transient Csrf csrf;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean matters =
                Boolean.TRUE.equals(request.getAttribute(BY_SESSION)) && !HARMLESS.contains(request.getMethod());
        if (matters && !csrf.accepts(request.getHeader("X-CSRF-Token"))) {
            Problems.write(request, response, HttpServletResponse.SC_FORBIDDEN, "platform.refusal.csrf");
            return;
        }
        chain.doFilter(request, response);
    }
}
