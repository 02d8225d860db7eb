package ayaz.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Problem documents (RFC 9457) outside JAX-RS. */
public final class Problems {

    private Problems() {}

    public static void write(
            HttpServletRequest request, HttpServletResponse response, int status, String key, Object... arguments)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter().write("{\"status\":" + status + ",\"title\":\"" + key + "\"}");
    }
}
