package ayaz.platform;

import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The language that this request is answered in: what the person has chosen (a cookie), else the first one we speak of
 * those the browser or program asks for, else English. Work without a request speaks English.
 */
@Named
@RequestScoped
public class Language {

    public static final String COOKIE = "ayaz-language";
    public static final String PARAMETER = "language";
    public static final Locale KAZAKH = Locale.forLanguageTag("kk");
    public static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    /** All that we speak, in the order in which a page offers them. */
    public static final List<Locale> SPOKEN = List.of(KAZAKH, RUSSIAN, Locale.ENGLISH);

    private Locale locale = Locale.ENGLISH;
    private String page = "";

    void begin(@Observes @Initialized(RequestScoped.class) Object payload) {
        if (payload instanceof HttpServletRequest request) {
            locale = chosen(request).or(() -> preferred(request)).orElse(Locale.ENGLISH);
            page = request.getRequestURI() + parameters(request.getQueryString());
        }
    }

    public static Optional<Locale> spoken(@Nullable String tag) {
        return SPOKEN.stream().filter(each -> each.getLanguage().equals(tag)).findFirst();
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(tag -> spoken(tag).stream())
                .findFirst();
    }

    private static Optional<Locale> preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .flatMap(tag -> spoken(tag).stream())
                .findFirst();
    }

    /** What stays of a query when the wish for a language is taken out of it: ends in ? or &amp;. */
    static String parameters(@Nullable String query) {
        if (query == null) {
            return "?";
        }
        var kept = Arrays.stream(query.split("&"))
                .filter(each -> !each.isEmpty() && !each.startsWith(PARAMETER + "="))
                .map(each -> each + "&")
                .toList();
        return "?" + String.join("", kept);
    }

    public Locale getLocale() {
        return locale;
    }

    /** {@code en}, {@code ru} or {@code kk}. */
    public String getTag() {
        return locale.getLanguage();
    }

    public List<Locale> getSpoken() {
        return SPOKEN;
    }

    /** The address of this page in another language. */
    public String in(Locale other) {
        return page + PARAMETER + "=" + other.getLanguage();
    }

    /** Answers the rest of this request in the language just chosen. */
    public void use(Locale other) {
        locale = other;
    }
}
