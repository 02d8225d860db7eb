package ayaz.status;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The fields of the page of an edition. */
public class EditionForm implements Serializable {

    private static final long serialVersionUID = 1;

    private @Nullable StatusSystem system;
    private @Nullable String name;
    private boolean announced;
    private @Nullable String inForceFrom;
    private @Nullable String legalAct;
    private @Nullable LocalDate legalActDate;
    private @Nullable String legalActUrl;
    private @Nullable Integer statedTaxa;
    private @Nullable Integer statedAdded;
    private @Nullable Integer statedRemoved;
    private @Nullable String source;
    private @Nullable String remarks;

    void show(EditionFacts facts) {
        system = facts.system();
        name = facts.name();
        announced = facts.announced();
        inForceFrom = facts.inForceFrom();
        legalAct = facts.legalAct();
        legalActDate = facts.legalActDate();
        legalActUrl = facts.legalActUrl();
        statedTaxa = facts.statedTaxa();
        statedAdded = facts.statedAdded();
        statedRemoved = facts.statedRemoved();
        source = facts.source();
        remarks = facts.remarks();
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    EditionFacts facts() {
        return new EditionFacts(
                system,
                name,
                announced,
                inForceFrom,
                legalAct,
                legalActDate,
                legalActUrl,
                statedTaxa,
                statedAdded,
                statedRemoved,
                source,
                remarks);
    }

    public @Nullable StatusSystem getSystem() {
        return system;
    }

    public void setSystem(@Nullable StatusSystem system) {
        this.system = system;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public boolean isAnnounced() {
        return announced;
    }

    public void setAnnounced(boolean announced) {
        this.announced = announced;
    }

    public @Nullable String getInForceFrom() {
        return inForceFrom;
    }

    public void setInForceFrom(@Nullable String inForceFrom) {
        this.inForceFrom = inForceFrom;
    }

    public @Nullable String getLegalAct() {
        return legalAct;
    }

    public void setLegalAct(@Nullable String legalAct) {
        this.legalAct = legalAct;
    }

    public @Nullable LocalDate getLegalActDate() {
        return legalActDate;
    }

    public void setLegalActDate(@Nullable LocalDate legalActDate) {
        this.legalActDate = legalActDate;
    }

    public @Nullable String getLegalActUrl() {
        return legalActUrl;
    }

    public void setLegalActUrl(@Nullable String legalActUrl) {
        this.legalActUrl = legalActUrl;
    }

    public @Nullable Integer getStatedTaxa() {
        return statedTaxa;
    }

    public void setStatedTaxa(@Nullable Integer statedTaxa) {
        this.statedTaxa = statedTaxa;
    }

    public @Nullable Integer getStatedAdded() {
        return statedAdded;
    }

    public void setStatedAdded(@Nullable Integer statedAdded) {
        this.statedAdded = statedAdded;
    }

    public @Nullable Integer getStatedRemoved() {
        return statedRemoved;
    }

    public void setStatedRemoved(@Nullable Integer statedRemoved) {
        this.statedRemoved = statedRemoved;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable String getRemarks() {
        return remarks;
    }

    public void setRemarks(@Nullable String remarks) {
        this.remarks = remarks;
    }
}
