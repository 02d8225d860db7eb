package ayaz.programmes;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
import ayaz.platform.RecordForm;
import ayaz.species.SpeciesCatalogue;
import ayaz.species.TaxonEntry;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a programme down, corrects it or withdraws it. */
@Named
@ViewScoped
public class ProgrammeEditPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient SpeciesCatalogue species;

    @Inject
    transient ProgrammeQueries queries;

    @Inject
    transient ProgrammeKeeping keeping;

    @Inject
    transient Forms forms;

    private final RecordForm<ProgrammeFacts> form = RecordForm.of(ProgrammeFacts.class);
    private @Nullable String taxon;
    private @Nullable String id;
    private @Nullable String reason;
    private long version;

    public void open() {
        if (id != null) {
            ProgrammeCard card = queries.programme(programme());
            taxon = card.taxonId().toString();
            form.show(ProgrammeFacts.of(card));
            version = card.version();
        }
    }

    public @Nullable String save() {
        return forms.submit(this::saved, ProgrammeEditPage::home);
    }

    private UUID saved() {
        if (id == null) {
            return keeping.add(getTaxonEntry().id(), form.facts());
        }
        keeping.correct(programme(), version, form.facts());
        return programme();
    }

    public @Nullable String makeVoid() {
        return forms.submit(
                () -> keeping.makeVoid(programme(), version, reason == null ? "" : reason), home(programme()));
    }

    private static String home(UUID programme) {
        return Forms.to("/programmes/programme.xhtml", "id", programme);
    }

    private UUID programme() {
        return Ids.read(id).orElseThrow(ProgrammeRefusals::noSuchProgramme);
    }

    public TaxonEntry getTaxonEntry() {
        return species.byId(Ids.read(taxon).orElseThrow(ProgrammeRefusals::noSuchProgramme));
    }

    public RecordForm<ProgrammeFacts> getForm() {
        return form;
    }

    public @Nullable String getTaxon() {
        return taxon;
    }

    public void setTaxon(@Nullable String taxonId) {
        taxon = taxonId;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String programme) {
        id = programme;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String text) {
        reason = text;
    }
}
