package ayaz.population;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
import ayaz.platform.RecordForm;
import ayaz.species.SpeciesCatalogue;
import ayaz.species.TaxonEntry;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down what a source says of a population, corrects it or makes it void. */
@Named
@ViewScoped
public class EstimatePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient SpeciesCatalogue species;

    @Inject
    transient EstimateQueries queries;

    @Inject
    transient Estimating estimating;

    @Inject
    transient Forms forms;

    private final RecordForm<EstimateFacts> form = RecordForm.of(EstimateFacts.class);
    private @Nullable String id;
    private @Nullable String line;
    private @Nullable String reason;
    private long version;

    public void open() {
        if (line != null) {
            EstimateLine shown = queries.estimate(estimate());
            form.show(EstimateFacts.of(shown));
            version = shown.version();
        }
    }

    public @Nullable String save() {
        return forms.submit(this::saved, toCard());
    }

    private void saved() {
        if (line == null) {
            estimating.add(taxon(), form.facts());
        } else {
            estimating.correct(estimate(), version, form.facts());
        }
    }

    public @Nullable String makeVoid() {
        return forms.submit(() -> estimating.makeVoid(estimate(), version, reason == null ? "" : reason), toCard());
    }

    private String toCard() {
        return Forms.to("/species/card.xhtml", "id", taxon());
    }

    private UUID taxon() {
        return line == null ? getTaxon().id() : queries.estimate(estimate()).taxonId();
    }

    private UUID estimate() {
        return Ids.read(line).orElseThrow(EstimateRefusals::noSuchEstimate);
    }

    public TaxonEntry getTaxon() {
        return species.byId(Ids.read(id).orElseThrow(EstimateRefusals::noSuchEstimate));
    }

    /** Names that the taxon's populations have already. */
    public List<String> getPopulations() {
        return queries.all(getTaxon().id()).stream()
                .map(EstimateLine::population)
                .distinct()
                .sorted()
                .toList();
    }

    public RecordForm<EstimateFacts> getForm() {
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

    public void setLine(@Nullable String estimate) {
        line = estimate;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String text) {
        reason = text;
    }
}
