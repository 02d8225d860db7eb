package ayaz.platform;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** Answers failures with problem documents: from resources, and from filters that refuse before a resource is reached. */
public final class Problems {

    private static final String RETRY_SECONDS = "5";

    private Problems() {}

    /** Under this path everything is for programs: never a page, also when nothing is found. */
    public static boolean concerns(String uri, String contextPath) {
        return uri.equals(contextPath + "/api") || uri.startsWith(contextPath + "/api/");
    }

    public static void write(
            HttpServletRequest request, HttpServletResponse response, int status, String key, Object... arguments)
            throws IOException {
        write(Failure.of(status, key, arguments), request.getRequestURI(), response);
    }

    /** For what fails before a resource is reached: the same document as from a resource. */
    public static void write(HttpServletRequest request, HttpServletResponse response, Throwable thrown)
            throws IOException {
        write(failureOf(thrown), request.getRequestURI(), response);
    }

    /** The status that a failure has for programs and for pages alike. */
    public static int status(Throwable thrown) {
        return failureOf(thrown).status();
    }

    private static Failure failureOf(Throwable thrown) {
        return CDI.current().select(Failures.class).get().of(thrown);
    }

    static void write(Failure failure, String instance, HttpServletResponse response) throws IOException {
        Texts texts = texts();
        response.setStatus(failure.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", texts.locale().getLanguage());
        if (failure.passes()) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        response.getWriter().write(Json.write(Problem.of(failure, instance, texts)));
    }

    static Response answer(Failure failure, String instance) {
        Texts texts = texts();
        var response = Response.status(failure.status())
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .header("Content-Language", texts.locale().getLanguage())
                .entity(Problem.of(failure, instance, texts));
        return (failure.passes() ? response.header("Retry-After", RETRY_SECONDS) : response).build();
    }

    private static Texts texts() {
        return CDI.current().select(Texts.class).get();
    }
}
