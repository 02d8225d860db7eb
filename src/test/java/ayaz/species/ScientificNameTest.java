package ayaz.species;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.species.ScientificName.Hybrid;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as checklists, labels and people write them. */
class ScientificNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            Panthera uncia                             | Panthera uncia            | -
            Panthera uncia (Schreber, 1775)            | Panthera uncia            | (Schreber, 1775)
            Saiga tatarica (Linnaeus, 1766)            | Saiga tatarica            | (Linnaeus, 1766)
            Sciurus Linnaeus 1758                      | Sciurus                   | Linnaeus, 1758
            Sciuridae                                  | Sciuridae                 | -
            Rodentia Bowdich, 1821                     | Rodentia                  | Bowdich, 1821
            Sciurinae Fischer de Waldheim, 1817        | Sciurinae                 | Fischer de Waldheim, 1817
            Sciurillus pusillus E. Geoffroy 1803       | Sciurillus pusillus       | E. Geoffroy, 1803
            Sciurillus pusillus subsp. kuhlii Gray 1867 | Sciurillus pusillus kuhlii | Gray, 1867
            Sciurillus pusillus subsp. pusillus E. Geoffroy 1803 | Sciurillus pusillus pusillus | E. Geoffroy, 1803
            Leptosciurus J. A. Allen, 1915             | Leptosciurus              | J. A. Allen, 1915
            Sciurus (Tenes) anomalus Gmelin, 1778      | Sciurus anomalus          | Gmelin, 1778
            Sciurus (Tenes)                            | Tenes                     | -
            Sciurus (Tenes) Thomas, 1909               | Tenes                     | Thomas, 1909
            Equus hemionus kulan (Groves & Mazák, 1967) | Equus hemionus kulan     | (Groves & Mazák, 1967)
            Ovis ammon (Linnaeus, 1758) subsp. polii   | Ovis ammon polii          | -
            Ovis ammon Linnaeus ssp. karelini Severtzov, 1873 | Ovis ammon karelini | Severtzov, 1873
            Cervus elaphus var. bactrianus Lydekker    | Cervus elaphus bactrianus | Lydekker
            Falco cherrug milvipes Jerdon, 1871        | Falco cherrug milvipes    | Jerdon, 1871
            Chlamydotis macqueenii (J.E. Gray, 1832)   | Chlamydotis macqueenii    | (J.E. Gray, 1832)
            Equus ferus przewalskii (Poliakov, 1881)   | Equus ferus przewalskii   | (Poliakov, 1881)
            Selevinia betpakdalensis Belosludov & Bazhanov, 1939 | Selevinia betpakdalensis | Belosludov & Bazhanov, 1939
            Ranodon sibiricus Kessler, 1866            | Ranodon sibiricus         | Kessler, 1866
            Acipenser nudiventris Lovetsky, 1828       | Acipenser nudiventris     | Lovetsky, 1828
            Aspiolucius esocinus (Kessler, 1874)       | Aspiolucius esocinus      | (Kessler, 1874)
            Salmo ischchan Kessler, 1877               | Salmo ischchan            | Kessler, 1877
            Varanus griseus caspius (Eichwald, 1831)   | Varanus griseus caspius   | (Eichwald, 1831)
            Polygonia c-album (Linnaeus, 1758)         | Polygonia c-album         | (Linnaeus, 1758)
            Callosciurus erythraeus fleming-jonesi Bonhote, 1901 | Callosciurus erythraeus fleming-jonesi | Bonhote, 1901
            Alactagulus pumilio (Kerr, 1792) Nehring, 1897 | Alactagulus pumilio   | (Kerr, 1792) Nehring, 1897
            Bombus distinguendus Morawitz [1869]       | Bombus distinguendus      | Morawitz, [1869]
            Gazella subgutturosa (Güldenstädt, 1780)   | Gazella subgutturosa      | (Güldenstädt, 1780)
            Vormela peregusna (Güldenstaedt, 1770)     | Vormela peregusna         | (Güldenstaedt, 1770)
            Myotis ikonnikovi Ognev, 1912              | Myotis ikonnikovi         | Ognev, 1912
            Lynx lynx isabellinus Blyth, 1847          | Lynx lynx isabellinus     | Blyth, 1847
            Otocolobus manul (Pallas,1776)             | Otocolobus manul          | (Pallas, 1776)
            Mustela eversmanii Lesson, 1827a           | Mustela eversmanii        | Lesson, 1827a
            Aquila heliaca Savigny, 1809 sensu lato    | Aquila heliaca            | Savigny, 1809
            Capra falconeri (Wagner, 1839) nec Aubin   | Capra falconeri           | (Wagner, 1839)
            Testudo horsfieldii Gray, 1844 nom. nud.   | Testudo horsfieldii       | Gray, 1844
            Ursus arctos d'Orbigny, 1840               | Ursus arctos              | d'Orbigny, 1840
            Equus von Meyer, 1834                      | Equus                     | von Meyer, 1834
            Pelecanus de Buffon                        | Pelecanus                 | de Buffon
            Phoenicopterus roseus Pallas, 1811 et al.  | Phoenicopterus roseus Pallas, 1811 et al. | -
            †Equus lambei Hay, 1917                    | Equus lambei              | Hay, 1917
            Cuon   alpinus  Pallas,  1811              | Cuon alpinus              | Pallas, 1811
            Dzeren gutturosa Sokolov in Heptner, 1961  | Dzeren gutturosa          | Sokolov in Heptner, 1961
            Hystrix indica Kerr, 1792-1793             | Hystrix indica            | Kerr, 1792-1793
            Spermophilus brevicauda Brandt 1843 (1844) | Spermophilus brevicauda   | Brandt, 1843 (1844)""")
    void nameIsTakenApart(String written, String canonical, @Nullable String author) {
        ScientificName name = ScientificName.parse(written);
        assertThat(name.canonical()).isEqualTo(canonical);
        assertThat(name.author()).isEqualTo(author);
    }

    @Test
    void everyPartHasItsPlace() {
        ScientificName name =
                ScientificName.parse("Sciurus (Tenes) anomalus subsp. syriacus Ehrenberg in Hemprich, 1828");
        assertThat(name)
                .extracting(
                        ScientificName::genus,
                        ScientificName::subgenus,
                        ScientificName::epithet,
                        ScientificName::rankMarker,
                        ScientificName::infraspecific,
                        ScientificName::rank)
                .containsExactly("Sciurus", "Tenes", "anomalus", "subsp.", "syriacus", TaxonRank.SUBSPECIES);
        assertThat(name.authorship()).isEqualTo(new NameAuthorship("Ehrenberg in Hemprich", "1828", false, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            Panthera cf. uncia                | Panthera uncia   | cf.  | -
            Panthera cf uncia                 | Panthera uncia   | cf.  | -
            Ovis aff. ammon                   | Ovis ammon       | aff. | -
            Ovis ? ammon                      | Ovis ammon       | ?    | -
            Ovis ammon cf. polii              | Ovis ammon polii | cf.  | -
            Ovis sp.                          | Ovis             | sp.  | -
            Ovis spp.                         | Ovis             | spp. | -
            Myotis sp. 2                      | Myotis           | sp.  | 2
            Myotis sp. nov.                   | Myotis           | sp.  | nov.
            Ovis ammon ssp.                   | Ovis ammon       | ssp. | -
            Myotis indet.                     | Myotis           | indet. | -
            Aquila heliaca sensu Ivanov 1999  | Aquila heliaca   | -    | sensu Ivanov 1999
            Aquila heliaca auct.              | Aquila heliaca   | -    | auct.
            Aquila heliaca s. str.            | Aquila heliaca   | -    | s. str.""")
    void doubtIsNoPartOfTheName(String written, String canonical, @Nullable String qualifier, @Nullable String note) {
        ScientificName name = ScientificName.parse(written);
        assertThat(name.parsed()).isTrue();
        assertThat(name.canonical()).isEqualTo(canonical);
        assertThat(name.qualifier()).isEqualTo(qualifier);
        assertThat(name.note()).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Equus asinus × Equus caballus      | FORMULA | Equus asinus × Equus caballus
            Equus asinus x Equus caballus      | FORMULA | Equus asinus × Equus caballus
            Panthera leo × tigris              | FORMULA | Panthera leo × tigris
            Falco cherrug × F. rusticolus      | FORMULA | Falco cherrug × F. rusticolus
            Anas platyrhynchos × Anas acuta × Anas crecca | FORMULA | Anas platyrhynchos × Anas acuta × Anas crecca
            × Festulolium                      | GENUS   | × Festulolium
            ×Festulolium braunii               | GENUS   | × Festulolium braunii
            Salix × rubens Schrank             | EPITHET | Salix × rubens
            Salix x rubens                     | EPITHET | Salix × rubens
            Panthera uncia                     | NONE    | Panthera uncia""")
    void crossesAreKnown(String written, Hybrid hybrid, String canonical) {
        ScientificName name = ScientificName.parse(written);
        assertThat(name.parsed()).isTrue();
        assertThat(name.hybrid()).isEqualTo(hybrid);
        assertThat(name.canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "снежный барс",
                "panthera uncia",
                "PANTHERA UNCIA",
                "P. uncia",
                "Incertae sedis",
                "unknown mammal",
                "Unidentified bird",
                "Mammalia incertae sedis",
                "BOLD:AAA1234",
                "Saiga tatarica 12345",
                "Rabies virus",
                "Panthera uncia, female, from the zoo",
                "Panthera uncia (Schreber, 1775",
                "Equus × снежный",
                "Fox/wolf",
                "Ovis ammon/vignei",
                "?",
                "Felidae gen. et sp."
            })
    void whatFollowsNoRuleIsKeptAsItWasWritten(String written) {
        ScientificName name = ScientificName.parse(written);
        assertThat(name.parsed()).isFalse();
        assertThat(name.canonical()).isEqualTo(written);
        assertThat(name.author()).isNull();
        assertThat(name.rank()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Ovis sp., true", "Ovis ammon, false", "Ovis, false", "Ovis cf. ammon, false"})
    void identificationMayStopAtTheGenus(String written, boolean stops) {
        assertThat(ScientificName.parse(written).stopsAtGenus()).isEqualTo(stops);
    }

    @Property
    void nothingThrowsAndWhatIsParsedParsesAgain(@ForAll String text) {
        ScientificName name = ScientificName.parse(text);
        if (name.parsed()) {
            assertThat(ScientificName.parse(name.canonical()).canonical()).isEqualTo(name.canonical());
        }
    }
}
