package ayaz.identity;

import ayaz.platform.LanguageChosen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The language that a signed-in person picks on any page is theirs from then on, also in another browser. */
@ApplicationScoped
class OwnLanguage {

    @Inject
    UserEditing editing;

    @Inject
    CurrentUser user;

    void keep(@Observes LanguageChosen choice) {
        if (user.isSignedIn()) {
            editing.speak(choice.language().getLanguage());
        }
    }
}
