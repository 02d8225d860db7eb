package ayaz.identity;

import ayaz.platform.Language;
import ayaz.platform.LanguageChoice;
import ayaz.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The door: in with a name and a password to where one wanted to go, out with one button. */
@Named
@RequestScoped
public class SignInPage {

    private static final String HOME = "/index.xhtml";

    @Inject
    SigningIn signingIn;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    private @Nullable String to;
    private @Nullable String username;
    private @Nullable String password;

    public void signIn() throws IOException {
        var outcome = signingIn.signIn(username == null ? "" : username.trim(), password == null ? "" : password);
        if (outcome instanceof SigningIn.Outcome.Welcome welcome) {
            enter(welcome.caller());
        } else if (outcome instanceof SigningIn.Outcome.Wait wait) {
            refuse(texts.get("identity.signIn.wait", wait.remaining().toSeconds() + 1));
        } else {
            refuse(texts.get("identity.signIn.wrong"));
        }
    }

    private void enter(Caller caller) throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        var response = (HttpServletResponse) external.getResponse();
        request.getSession(true).setAttribute(Authentication.ACCOUNT, caller.id());
        request.changeSessionId();
        Language.spoken(caller.language()).ifPresent(own -> LanguageChoice.remember(own, request, response));
        external.redirect(external.getRequestContextPath() + target());
    }

    private static void refuse(String sentence) {
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    /** Only a page of ours, never another site. */
    private String target() {
        String wanted = to;
        boolean ours = wanted != null && wanted.matches("/(?![/\\\\]).*") && !wanted.startsWith("/identity/sign-in");
        return wanted == null || !ours ? HOME : wanted;
    }

    public void signOut() throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        if (user.isSignedIn()) {
            signingIn.signOut();
        }
        external.invalidateSession();
        external.redirect(external.getRequestContextPath() + PublicPaths.SIGN_IN);
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
