package ayaz.platform;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/** {@code ?language=kk} on any page: remembers and announces the choice, and shows the page again without the parameter. */
@WebFilter("*.xhtml")
public class LanguageChoice extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Duration KEPT = Duration.ofDays(400);

    @Inject
    transient Event<LanguageChosen> chosen;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean shows = request.getMethod().equals("GET");
        var choice = Language.spoken(shows ? request.getParameter(Language.PARAMETER) : null);
        if (choice.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        remember(choice.get(), request, response);
        chosen.fire(new LanguageChosen(choice.get()));
        String rest = Language.parameters(request.getQueryString());
        response.sendRedirect(request.getRequestURI() + rest.substring(0, rest.length() - 1));
    }

    /** Keeps the language of this browser, for the next pages too. */
    public static void remember(Locale choice, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(Language.COOKIE, choice.getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
