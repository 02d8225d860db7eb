package ayaz.platform;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Where the container sends every failure that nobody has answered: programs get a problem document, people a page that
 * says what happened, and a form that was open for too long simply opens again.
 */
@WebServlet("/failure")
public class ErrorAnswer extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** Request attribute for the page: the {@link Failure} it shows. */
    static final String FAILURE = "failure";

    @Inject
    transient Failures failures;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String asked = text(request, RequestDispatcher.ERROR_REQUEST_URI);
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (hasExpired(thrown)) {
            response.sendRedirect(asked);
            return;
        }
        Failure failure = thrown == null ? byStatus(request) : failures.of(thrown);
        if (Problems.concerns(asked, request.getContextPath())) {
            Problems.write(failure, asked, response);
            return;
        }
        response.setStatus(failure.status());
        request.setAttribute(FAILURE, failure);
        request.getRequestDispatcher("/errors/failure.xhtml").forward(request, response);
    }

    private static boolean hasExpired(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                return true;
            }
        }
        return false;
    }

    private Failure byStatus(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return failures.ofStatus(status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND);
    }

    private static String text(HttpServletRequest request, String attribute) {
        Object value = request.getAttribute(attribute);
        return value == null ? request.getRequestURI() : value.toString();
    }
}
