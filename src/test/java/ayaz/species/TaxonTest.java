package ayaz.species;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TaxonTest {

    private final Taxon cats = new Taxon("Felidae", TaxonRank.FAMILY, "a source");

    @Test
    void childHangsBelowItsParent() {
        var panthera = cats.child("Panthera", null, TaxonRank.GENUS, "a source");

        assertThat(panthera.parentId()).isEqualTo(cats.id());
        assertThat(panthera.lineage()).isEqualTo("/" + cats.id() + "/" + panthera.id() + "/");
    }

    @Test
    void childIsOfALowerRank() {
        assertThatThrownBy(() -> cats.child("Carnivora", null, TaxonRank.ORDER, "a source"))
                .hasMessage("species.refusal.rankNotBelow");
    }

    @Test
    void synonymHangsBelowTheNameInUse() {
        var synonym = cats.synonym("Felina", null, "a source");

        assertThat(synonym.acceptedId()).isEqualTo(cats.id());
        assertThat(synonym.parentId()).isNull();
        assertThat(synonym.lineage()).startsWith(cats.lineage());
    }

    @Test
    void synonymTakesNoLabelCodeAndHasNothingBelow() {
        var synonym = cats.synonym("Felina", null, "a source");

        assertThatThrownBy(() ->
                        synonym.correct(new TaxonFacts("Felis", null, "FEL", null, null, ExternalIds.NONE, null, null)))
                .hasMessage("species.refusal.isSynonym");
        assertThatThrownBy(() -> synonym.child("Felis", null, TaxonRank.GENUS, "a source"))
                .hasMessage("species.refusal.isSynonym");
    }
}
