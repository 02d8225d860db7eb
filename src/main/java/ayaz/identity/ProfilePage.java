package ayaz.identity;

import ayaz.platform.Forms;
import ayaz.platform.Language;
import ayaz.platform.LanguageChoice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people decide about their own account: language, password, tokens for programs. */
@Named
@RequestScoped
public class ProfilePage {

    private static final int USUAL_DAYS = 90;
    private static final String HERE = "/identity/profile.xhtml";

    @Inject
    UserEditing editing;

    @Inject
    TokenIssuing issuing;

    @Inject
    IdentityQueries queries;

    @Inject
    CurrentUser user;

    @Inject
    Language current;

    @Inject
    Forms forms;

    private @Nullable String language;
    private @Nullable String present;
    private @Nullable String wanted;
    private @Nullable String name;
    private @Nullable String scope;
    private @Nullable Integer days;
    private @Nullable String issued;

    @PostConstruct
    void begin() {
        language = current.getTag();
        scope = "READ";
        days = USUAL_DAYS;
    }

    public List<TokenCard> getTokens() {
        return queries.tokensOf(user.id());
    }

    public @Nullable String speak() {
        return forms.submit(
                () -> {
                    editing.speak(language);
                    rememberLanguage();
                },
                Forms.to(HERE));
    }

    private void rememberLanguage() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        Language.spoken(language)
                .ifPresent(own -> LanguageChoice.remember(
                        own, (HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse()));
    }

    public @Nullable String changePassword() {
        return forms.submit(
                () -> {
                    editing.changeOwnPassword(present == null ? "" : present, wanted == null ? "" : wanted);
                    forms.say("identity.profile.passwordChanged");
                },
                Forms.to(HERE));
    }

    /** Stays on the page: the secret is shown in this answer and never again. */
    @SuppressWarnings("NullAway") // the command says what is missing
    public @Nullable String issue() {
        return forms.submit(() -> issuing.issue(new NewToken(name, scope, days)), token -> {
            issued = token.token();
            return null;
        });
    }

    public @Nullable String revoke(UUID id) {
        return forms.submit(() -> issuing.revoke(id), Forms.to(HERE));
    }

    public @Nullable String getIssued() {
        return issued;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable String getPresent() {
        return present;
    }

    public void setPresent(@Nullable String present) {
        this.present = present;
    }

    public @Nullable String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getScope() {
        return scope;
    }

    public void setScope(@Nullable String scope) {
        this.scope = scope;
    }

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }
}
