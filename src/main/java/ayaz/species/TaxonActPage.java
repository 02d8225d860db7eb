package ayaz.species;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The splits and lumps of a taxon: one is written down, or one that was written down wrongly is declared void. */
@Named
@ViewScoped
public class TaxonActPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient TaxonCards cards;

    @Inject
    transient TaxonActs acts;

    @Inject
    transient TaxonActRecording recording;

    @Inject
    transient Forms forms;

    private @Nullable String id;
    private TaxonAct.@Nullable Kind kind;
    private @Nullable String parts;
    private @Nullable String happenedOn;
    private @Nullable String source;
    private @Nullable String remarks;
    private @Nullable String act;
    private @Nullable String reason;

    @SuppressWarnings("NullAway") // the command says what is missing
    public @Nullable String save() {
        List<String> named = parts == null ? List.of() : lines(parts);
        var wish = new NewTaxonAct(kind, named, happenedOn, source, remarks);
        return forms.submit(() -> recording.record(taxon(), wish), made -> here());
    }

    @SuppressWarnings("NullAway") // the use case says what is missing
    public @Nullable String declareVoid() {
        return forms.submit(
                () -> {
                    recording.declareVoid(taxon(), Ids.read(act).orElseThrow(SpeciesRefusals::noSuchStatement), reason);
                    return taxon();
                },
                done -> here());
    }

    private static List<String> lines(String written) {
        return written.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String here() {
        return Forms.to("/species/act.xhtml", "id", taxon());
    }

    private UUID taxon() {
        return Ids.read(id).orElseThrow(SpeciesRefusals::noSuchTaxon);
    }

    public TaxonCard getCard() {
        return cards.of(taxon());
    }

    public List<TaxonActLine> getActs() {
        return acts.of(taxon());
    }

    /** Those that can be taken back from here: they are about this taxon. */
    public List<TaxonActLine> getOwn() {
        return getActs().stream()
                .filter(line -> line.taxon().id().equals(taxon()))
                .toList();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String taxon) {
        id = taxon;
    }

    public TaxonAct.@Nullable Kind getKind() {
        return kind;
    }

    public void setKind(TaxonAct.@Nullable Kind chosen) {
        kind = chosen;
    }

    public @Nullable String getParts() {
        return parts;
    }

    public void setParts(@Nullable String names) {
        parts = names;
    }

    public @Nullable String getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(@Nullable String date) {
        happenedOn = date;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String written) {
        source = written;
    }

    public @Nullable String getRemarks() {
        return remarks;
    }

    public void setRemarks(@Nullable String written) {
        remarks = written;
    }

    public @Nullable String getAct() {
        return act;
    }

    public void setAct(@Nullable String chosen) {
        act = chosen;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String why) {
        reason = why;
    }
}
