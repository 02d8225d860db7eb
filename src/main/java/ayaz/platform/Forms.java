package ayaz.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The pages' edge of the one path that errors take: does an act and goes on, or stays and says at the field or on the
 * page what the collection refused. A field is found by its id, which is the name of the command's component.
 */
@ApplicationScoped
public class Forms {

    /** What a page wants done. */
    @FunctionalInterface
    public interface Act {
        void run() throws Exception;
    }

    @Inject
    Texts texts;

    @Inject
    Failures failures;

    /** Where to go next (see {@link #to}), or null to stay because it was refused. */
    public @Nullable String submit(Act act, String next) {
        return submit(
                () -> {
                    act.run();
                    return next;
                },
                Function.identity());
    }

    public <T> @Nullable String submit(Callable<T> act, Function<T, @Nullable String> next) {
        T done;
        try {
            done = act.call();
        } catch (Exception e) { // whatever it is, Failures knows what to say of it
            tell(failures.of(e));
            return null;
        }
        return next.apply(done);
    }

    /** A page by its path and its parameters in pairs, reached by a redirect: {@code to("/unit.xhtml", "code", c)}. */
    public static String to(String path, Object... parameters) {
        var address = new StringBuilder(path).append("?faces-redirect=true");
        for (int i = 0; i + 1 < parameters.length; i += 2) {
            address.append('&')
                    .append(parameters[i])
                    .append('=')
                    .append(URLEncoder.encode(String.valueOf(parameters[i + 1]), StandardCharsets.UTF_8));
        }
        return address.toString();
    }

    /** What was done, shown on top of the page that comes next. */
    public void say(String key, Object... arguments) {
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, message(FacesMessage.SEVERITY_INFO, texts.get(key, arguments)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    private void tell(Failure failure) {
        var faces = FacesContext.getCurrentInstance();
        faces.validationFailed();
        boolean shown = !failure.flaws().isEmpty();
        for (Failure.Flaw flaw : failure.flaws()) {
            var input = input(faces, flaw.field());
            input.ifPresent(each -> refuse(each, faces));
            faces.addMessage(
                    input.map(each -> each.getClientId(faces)).orElse(null),
                    message(FacesMessage.SEVERITY_ERROR, sentence(flaw, input.isPresent())));
        }
        if (!shown) {
            faces.addMessage(null, message(FacesMessage.SEVERITY_ERROR, texts.get(failure.key(), failure.arguments())));
        }
    }

    /** What was entered stays to be mended: a refused field without a submitted value is shown empty where empty texts are read as null. */
    private static void refuse(UIInput input, FacesContext faces) {
        String entered = faces.getExternalContext().getRequestParameterMap().get(input.getClientId(faces));
        if (entered != null && !(input instanceof UISelectBoolean)) {
            input.setSubmittedValue(entered);
        }
        input.setValid(false);
    }

    /** At its field a message begins like a sentence; one that finds no field of its name must name it. */
    private static String sentence(Failure.Flaw flaw, boolean atField) {
        String message = flaw.message();
        if (atField && !message.isEmpty()) {
            return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
        }
        return message.endsWith(".") ? message : flaw.field() + ": " + message;
    }

    private static FacesMessage message(FacesMessage.Severity severity, String sentence) {
        return new FacesMessage(severity, sentence, null);
    }

    /**
     * {@code event.collectedOn} is the field {@code event_collectedOn}, else {@code collectedOn}; {@code codes[3]} is
     * {@code codes_3}, else the field {@code codes} that holds them all.
     */
    private static Optional<UIInput> input(FacesContext faces, String path) {
        String[] steps = path.split("[.\\[\\]]+");
        for (int kept = steps.length; kept > 0; kept--) {
            var found = inputWithId(faces, String.join("_", Arrays.copyOf(steps, kept)));
            if (found.isPresent()) {
                return found;
            }
        }
        return inputWithId(faces, steps[steps.length - 1]);
    }

    private static Optional<UIInput> inputWithId(FacesContext faces, String id) {
        var found = new AtomicReference<@Nullable UIInput>();
        var everywhere = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_ITERATION));
        faces.getViewRoot().visitTree(everywhere, (context, component) -> visit(component, id, found));
        return Optional.ofNullable(found.get());
    }

    private static VisitResult visit(UIComponent component, String id, AtomicReference<@Nullable UIInput> found) {
        if (component instanceof UIInput input && id.equals(component.getId())) {
            found.set(input);
            return VisitResult.COMPLETE;
        }
        return VisitResult.ACCEPT;
    }

    /** The PDF itself is the answer of the page; the browser shows, saves and prints it. */
    public static void show(byte[] pdf, String name) {
        var faces = FacesContext.getCurrentInstance();
        var out = faces.getExternalContext();
        out.setResponseContentType("application/pdf");
        out.setResponseContentLength(pdf.length);
        out.setResponseHeader("Content-Disposition", FileAnswer.shownAs(name));
        try {
            out.getResponseOutputStream().write(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
