package ayaz.status;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
import ayaz.species.SpeciesCatalogue;
import ayaz.species.TaxonEntry;
import ayaz.vocabulary.Term;
import ayaz.vocabulary.Terms;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes down what a list says about a taxon, corrects it, confirms it by its source, ends it or makes it void. */
@Named
@ViewScoped
public class StatusPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient SpeciesCatalogue species;

    @Inject
    transient StatusCatalogue statuses;

    @Inject
    transient Comparisons comparisons;

    @Inject
    transient Stating stating;

    @Inject
    transient Terms terms;

    @Inject
    transient Forms forms;

    private final StatusForm form = new StatusForm();
    private @Nullable String id;
    private @Nullable String line;
    private @Nullable String reason;
    private long version;

    public void open() {
        if (line != null) {
            StatusLine shown = statuses.statement(statement());
            form.show(StatusFacts.of(shown));
            version = shown.version();
        }
    }

    public @Nullable String save() {
        return forms.submit(this::saved, toCard());
    }

    private void saved() {
        if (line == null) {
            stating.add(taxon(), form.facts());
        } else {
            stating.correct(statement(), version, form.facts());
        }
    }

    public @Nullable String makeVoid() {
        return forms.submit(() -> stating.makeVoid(statement(), version, reason == null ? "" : reason), toCard());
    }

    private String toCard() {
        return Forms.to("/species/card.xhtml", "id", taxon());
    }

    private UUID statement() {
        return Ids.read(line).orElseThrow(StatusRefusals::noSuchStatement);
    }

    public List<StatusSystem> getSystems() {
        return List.of(StatusSystem.values());
    }

    /** The categories of all lists, the Red Book's own first. */
    public List<Term> getCategories() {
        return Stream.of("REDBOOK_CATEGORY", "STATUS_CATEGORY")
                .flatMap(vocabulary -> terms.of(vocabulary).stream())
                .toList();
    }

    public List<EditionCard> getEditions() {
        return comparisons.editions(null);
    }

    private UUID taxon() {
        return line == null ? getTaxon().id() : statuses.statement(statement()).taxonId();
    }

    public TaxonEntry getTaxon() {
        return species.byId(Ids.read(id).orElseThrow(StatusRefusals::noSuchStatement));
    }

    public StatusForm getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String taxon) {
        id = taxon;
    }

    public @Nullable String getLine() {
        return line;
    }

    public void setLine(@Nullable String statement) {
        line = statement;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String text) {
        reason = text;
    }
}
