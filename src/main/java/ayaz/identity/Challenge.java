package ayaz.identity;

import ayaz.platform.Problems;
import ayaz.platform.SecurityHeaders;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Tells a program with a problem document, and a person with the sign-in page, that we do not know them. */
final class Challenge {

    private Challenge() {}

    static AuthenticationStatus send(HttpServletRequest request, HttpServletResponse response, String path) {
        SecurityHeaders.write(request, response);
        try {
            if (path.startsWith("/api")) {
                response.setHeader("WWW-Authenticate", "Bearer realm=\"ayaz\"");
                Problems.write(request, response, HttpServletResponse.SC_UNAUTHORIZED, "identity.refusal.signInFirst");
                return AuthenticationStatus.SEND_FAILURE;
            }
            response.sendRedirect(request.getContextPath() + PublicPaths.SIGN_IN + "?to=" + target(request, path));
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Neither known nor unknown: the database is away, which is no reason to send people to the sign-in page. */
    static AuthenticationStatus failed(
            HttpServletRequest request, HttpServletResponse response, String path, RuntimeException thrown) {
        try {
            if (path.startsWith("/api")) {
                Problems.write(request, response, thrown);
            } else {
                response.sendError(Problems.status(thrown));
            }
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(HttpServletRequest request, String path) {
        String query = request.getQueryString();
        String whole = "GET".equals(request.getMethod()) && query != null ? path + "?" + query : path;
        return URLEncoder.encode(whole, StandardCharsets.UTF_8);
    }
}
