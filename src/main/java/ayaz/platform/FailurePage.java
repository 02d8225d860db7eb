package ayaz.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Says what went wrong in the words of the problem documents. */
@Named
@RequestScoped
public class FailurePage {

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    private Failure failure() {
        return request.getAttribute(ErrorAnswer.FAILURE) instanceof Failure failure
                ? failure
                : Failure.of(404, "platform.refusal.notFound");
    }

    public String getTitle() {
        return texts.get("platform.problem." + failure().status());
    }

    public String getSentence() {
        return texts.get(failure().key(), failure().arguments());
    }
}
