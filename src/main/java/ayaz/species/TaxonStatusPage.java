package ayaz.species;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
import ayaz.vocabulary.Term;
import ayaz.vocabulary.Terms;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds what a list says about a taxon, corrects it, confirms it by its source or ends it. */
@Named
@ViewScoped
public class TaxonStatusPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient TaxonCards cards;

    @Inject
    transient TaxonEditing editing;

    @Inject
    transient Terms terms;

    @Inject
    transient Forms forms;

    private @Nullable String id;
    private @Nullable String line;
    private @Nullable StatusSystem system;
    private @Nullable String category;
    private @Nullable Integer yearPublished;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable String source;
    private @Nullable String remarks;
    private long version;

    public void open() {
        if (line == null) {
            return;
        }
        TaxonCard card = getCard();
        StatusFacts facts = StatusFacts.of(card.status(statement()));
        system = facts.system();
        category = facts.category();
        yearPublished = facts.yearPublished();
        validFrom = facts.validFrom();
        validTo = facts.validTo();
        source = facts.source();
        remarks = facts.remarks();
        version = card.version();
    }

    public @Nullable String save() {
        return forms.submit(this::saved, Forms.to("/species/card.xhtml", "id", taxon()));
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    private void saved() {
        var facts = new StatusFacts(system, category, yearPublished, validFrom, validTo, source, remarks);
        if (line == null) {
            editing.addStatus(taxon(), facts);
        } else {
            editing.correctStatus(taxon(), statement(), version, facts);
        }
    }

    private UUID statement() {
        return Ids.read(line).orElseThrow(SpeciesRefusals::noSuchStatement);
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

    private UUID taxon() {
        return Ids.read(id).orElseThrow(SpeciesRefusals::noSuchTaxon);
    }

    public TaxonCard getCard() {
        return cards.of(taxon());
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getLine() {
        return line;
    }

    public void setLine(@Nullable String line) {
        this.line = line;
    }

    public @Nullable StatusSystem getSystem() {
        return system;
    }

    public void setSystem(@Nullable StatusSystem system) {
        this.system = system;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public @Nullable Integer getYearPublished() {
        return yearPublished;
    }

    public void setYearPublished(@Nullable Integer yearPublished) {
        this.yearPublished = yearPublished;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(@Nullable LocalDate validTo) {
        this.validTo = validTo;
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
