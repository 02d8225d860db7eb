package ayaz.species;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a name of a taxon in a living language, corrects one, or confirms it by its source. */
@Named
@ViewScoped
public class TaxonNamePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient TaxonCards cards;

    @Inject
    transient TaxonEditing editing;

    @Inject
    transient Forms forms;

    private @Nullable String id;
    private @Nullable String line;
    private @Nullable String language;
    private @Nullable String name;
    private boolean preferred;
    private @Nullable String source;
    private long version;

    public void open() {
        if (line == null) {
            preferred = true;
            return;
        }
        TaxonCard card = getCard();
        NameFacts facts = NameFacts.of(card.name(statement()));
        language = facts.language();
        name = facts.name();
        preferred = facts.preferred();
        source = facts.source();
        version = card.version();
    }

    public @Nullable String save() {
        return forms.submit(this::saved, Forms.to("/species/card.xhtml", "id", taxon()));
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    private void saved() {
        var facts = new NameFacts(language, name, preferred, source);
        if (line == null) {
            editing.addName(taxon(), facts);
        } else {
            editing.correctName(taxon(), statement(), version, facts);
        }
    }

    private UUID statement() {
        return Ids.read(line).orElseThrow(SpeciesRefusals::noSuchStatement);
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

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public boolean isPreferred() {
        return preferred;
    }

    public void setPreferred(boolean preferred) {
        this.preferred = preferred;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }
}
