package ayaz.specimen;

import ayaz.platform.Forms;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An animal, or a lot of an unknown donor, is identified anew. */
@Named
@ViewScoped
public class IdentifyPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient SpecimenQueries specimens;

    @Inject
    transient Identifying identifying;

    @Inject
    transient Forms forms;

    private @Nullable String animal;
    private @Nullable String lot;
    private @Nullable String taxon;
    private @Nullable String qualifier;
    private @Nullable String identifiedBy;
    private @Nullable LocalDate identifiedOn;
    private @Nullable String remarks;

    @SuppressWarnings("NullAway") // the command says what is missing
    public @Nullable String save() {
        var wish = new NewIdentification(taxon, qualifier, identifiedBy, identifiedOn, remarks);
        return forms.submit(
                () -> {
                    if (isOfAnimal()) {
                        identifying.animal(getCode(), wish);
                    } else {
                        identifying.lot(getCode(), wish);
                    }
                    return getCode();
                },
                done -> {
                    forms.say("specimen.identify.done", done);
                    return Forms.to("/specimen/reidentify.xhtml");
                });
    }

    /** What was said so far, the latest first. */
    public List<OrganismCard.Saying> getSayings() {
        return isOfAnimal()
                ? specimens.organism(getCode()).identifications()
                : specimens.identificationsOfLot(getCode());
    }

    public boolean isOfAnimal() {
        return animal != null && !animal.isBlank();
    }

    public String getCode() {
        String code = isOfAnimal() ? animal : lot;
        return code == null ? "" : code;
    }

    public @Nullable String getAnimal() {
        return animal;
    }

    public void setAnimal(@Nullable String code) {
        animal = code;
    }

    public @Nullable String getLot() {
        return lot;
    }

    public void setLot(@Nullable String number) {
        lot = number;
    }

    public @Nullable String getTaxon() {
        return taxon;
    }

    public void setTaxon(@Nullable String name) {
        taxon = name;
    }

    public @Nullable String getQualifier() {
        return qualifier;
    }

    public void setQualifier(@Nullable String doubt) {
        qualifier = doubt;
    }

    public @Nullable String getIdentifiedBy() {
        return identifiedBy;
    }

    public void setIdentifiedBy(@Nullable String person) {
        identifiedBy = person;
    }

    public @Nullable LocalDate getIdentifiedOn() {
        return identifiedOn;
    }

    public void setIdentifiedOn(@Nullable LocalDate day) {
        identifiedOn = day;
    }

    public @Nullable String getRemarks() {
        return remarks;
    }

    public void setRemarks(@Nullable String grounds) {
        remarks = grounds;
    }
}
