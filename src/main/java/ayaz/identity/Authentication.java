package ayaz.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: the person of the session (pages and the scan station), the person of a bearer token (programs), or a
 * name and password that ask for a token. Everyone else sees the sign-in page and what it needs, nothing more.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

    /** Session attribute: the id of the account. */
    static final String ACCOUNT = "ayaz.account";

    /** Request attribute: true where the session, and not a token, shows who is asking, so that CSRF matters. */
    public static final String BY_SESSION = "ayaz.session-authenticated";

    @Inject
    Callers callers;

    @Inject
    SigningIn signingIn;

    @Inject
    CurrentUser user;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<Caller> caller;
        try {
            caller = caller(request);
        } catch (RuntimeException e) {
            return Challenge.failed(request, response, path, e);
        }
        if (caller.isPresent()) {
            user.become(caller.get());
            user.asks(() -> Asked.of(request));
            return context.notifyContainerAboutLogin(
                    caller.get().username(), Set.of(caller.get().role().name()));
        }
        return PublicPaths.contains(path) ? context.doNothing() : Challenge.send(request, response, path);
    }

    private Optional<Caller> caller(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization == null) {
            return ofSession(request);
        }
        if (authorization.startsWith("Bearer ")) {
            return callers.ofToken(authorization.substring("Bearer ".length()).trim());
        }
        return authorization.startsWith("Basic ") && PublicPaths.isTokenRequest(request)
                ? ofPassword(authorization.substring("Basic ".length()))
                : Optional.empty();
    }

    private Optional<Caller> ofSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        UUID account = session == null ? null : (UUID) session.getAttribute(ACCOUNT);
        if (account == null) {
            return Optional.empty();
        }
        request.setAttribute(BY_SESSION, true);
        return callers.ofAccount(account);
    }

    private Optional<Caller> ofPassword(String encoded) {
        String[] pair = decoded(encoded).split(":", 2);
        if (pair.length < 2) {
            return Optional.empty();
        }
        return signingIn.signIn(pair[0], pair[1]) instanceof SigningIn.Outcome.Welcome welcome
                ? Optional.of(welcome.caller())
                : Optional.empty();
    }

    private static String decoded(@Nullable String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
