package ayaz.specimen;

import ayaz.codes.PrintedCode;
import ayaz.codes.ScannedText;
import ayaz.identity.CurrentUser;
import ayaz.platform.CollectionClock;
import ayaz.platform.Forms;
import ayaz.platform.Texts;
import ayaz.species.SpeciesCatalogue;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One page to register a lot with its units by keyboard alone. */
@Named
@ViewScoped
public class RegisterPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String HERE = "/specimen/register.xhtml";
    private static final int HALF_A_YEAR = 183 * 24 * 3600;
    private static final int NEAR = 5;

    @Inject
    transient Registering registering;

    @Inject
    transient SpecimenQueries queries;

    @Inject
    transient AnimalSearch animals;

    @Inject
    transient SpeciesCatalogue species;

    @Inject
    transient CollectionClock clock;

    @Inject
    transient CurrentUser user;

    @Inject
    transient Forms forms;

    @Inject
    transient Texts texts;

    private LotForm form = new LotForm();
    private Map<String, String> lastTime = Map.of();
    private @Nullable String saved;
    private boolean next;
    private transient @Nullable LotCard savedLot;

    /** Fills in what was chosen last, or what stays of the lot just saved. */
    public void open() {
        savedLot = saved == null ? null : queries.lot(saved);
        if (next && savedLot != null) {
            form = LotForm.after(savedLot);
            lastTime = Map.copyOf(form.given());
            return;
        }
        lastTime = LastChoices.read(cookie());
        form = LotForm.of(lastTime);
    }

    public @Nullable String save() {
        return forms.submit(this::register, lot -> Forms.to(HERE, "saved", lot.catalogNumber()));
    }

    public @Nullable String saveAndNext() {
        return forms.submit(this::register, lot -> Forms.to(HERE, "saved", lot.catalogNumber(), "next", true));
    }

    private RegisteredLot register() {
        var lot = registering.register(new LotReader(form.given(), clock.zone()).lot(taxon(), animal()));
        remember();
        return lot;
    }

    /** A name in any language that is exactly one species' name will do; the command knows the scientific ones. */
    private @Nullable String taxon() {
        String written = form.text("taxon");
        return written == null
                ? null
                : species.search(written, NEAR).stream()
                        .filter(hit -> hit.matched().equalsIgnoreCase(written))
                        .map(hit -> hit.id().toString())
                        .findFirst()
                        .orElse(written);
    }

    /** So will an animal's name or number, if only one animal has it. */
    private @Nullable String animal() {
        String written = form.text("organism.code");
        if (written == null || PrintedCode.looksLikeOurs(ScannedText.normalised(written))) {
            return written;
        }
        List<OrganismRow> found = animals.organisms(written, null, 2).rows();
        return found.size() == 1 ? found.get(0).code() : written;
    }

    private String cookieName() {
        return "ayaz-lot-" + user.id();
    }

    private @Nullable String cookie() {
        var found = outside().getRequestCookieMap().get(cookieName());
        return found instanceof Cookie cookie ? cookie.getValue() : null;
    }

    private void remember() {
        outside()
                .addResponseCookie(
                        cookieName(),
                        LastChoices.written(form),
                        Map.of(
                                "maxAge",
                                HALF_A_YEAR,
                                "httpOnly",
                                true,
                                "path",
                                outside().getRequestContextPath() + "/specimen",
                                "SameSite",
                                "Lax"));
    }

    private static ExternalContext outside() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /** Says of each field that holds what was chosen the last time so, by path. */
    public Map<String, String> getHints() {
        String same = texts.get("specimen.register.asLastTime");
        return lastTime.entrySet().stream()
                .filter(last -> last.getValue().equals(form.given().get(last.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, last -> same));
    }

    public Map<String, String> getGiven() {
        return form.given();
    }

    /** The rows for numbers that a new animal carries. */
    public List<Integer> getIdentifierRows() {
        return IntStream.range(0, AnimalReader.IDENTIFIERS).boxed().toList();
    }

    public @Nullable LotCard getSavedLot() {
        return savedLot;
    }

    public @Nullable String getSaved() {
        return saved;
    }

    public void setSaved(@Nullable String number) {
        saved = number;
    }

    public boolean isNext() {
        return next;
    }

    public void setNext(boolean another) {
        next = another;
    }
}
