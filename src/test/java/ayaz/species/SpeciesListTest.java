package ayaz.species;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People write names as they hear, remember and can type them. */
class SpeciesListTest {

    private final SpeciesList species = SeedSpecies.list();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # Latin, whole, begun, misspelt
            Panthera uncia            | Panthera uncia
            panthera unc              | Panthera uncia
            uncia panthera            | Panthera uncia
            pantera unica             | Panthera uncia
            P. uncia                  | Panthera uncia
            cervus hanglu bactr       | Cervus hanglu bactrianus
            przewalski                | Equus ferus przewalskii
            Chlamidotis maqueeni      | Chlamydotis macqueenii
            falco cherug              | Falco cherrug
            aqila nipalensis          | Aquila nipalensis
            # synonyms
            Uncia uncia               | Panthera uncia
            Cervus elaphus bactrianus | Cervus hanglu bactrianus
            Chettusia gregaria        | Vanellus gregarius
            felis manul               | Otocolobus manul
            # English
            snow leopard              | Panthera uncia
            snow lepard               | Panthera uncia
            steppe eagle              | Aquila nipalensis
            white tailed eagle        | Haliaeetus albicilla
            whitetailed eagle         | Haliaeetus albicilla
            pallas cat                | Otocolobus manul
            Pallas's cat              | Otocolobus manul
            przevalskis horse         | Equus ferus przewalskii
            porcupine                 | Hystrix indica
            # Russian
            снежный барс              | Panthera uncia
            снежный бар               | Panthera uncia
            снежнй барс               | Panthera uncia
            ирбис                     | Panthera uncia
            орлан белохвост           | Haliaeetus albicilla
            орлан-белохвост           | Haliaeetus albicilla
            степной орел              | Aquila nipalensis
            степной орёл              | Aquila nipalensis
            лошадь пржевальсково      | Equus ferus przewalskii
            дикабраз                  | Hystrix indica
            джек                      | Chlamydotis macqueenii
            сайгак                    | Saiga tatarica
            # Kazakh, with and without its letters
            ілбіс                     | Panthera uncia
            илбис                     | Panthera uncia
            қар барысы                | Panthera uncia
            кар барысы                | Panthera uncia
            тоғай бұғысы              | Cervus hanglu bactrianus
            тогай бугысы              | Cervus hanglu bactrianus
            аккуйрыкты субуркит       | Haliaeetus albicilla
            акбокен                   | Saiga tatarica
            киік                      | Saiga tatarica
            ителги                    | Falco cherrug
            жорга дуадак              | Chlamydotis macqueenii
            # the code on labels
            PUN                       | Panthera uncia
            pun                       | Panthera uncia
            """)
    void nearestNameComesFirst(String typed, String found) {
        assertThat(species.search(typed)).isNotEmpty().first().satisfies(hit -> assertThat(hit.scientificName())
                .isEqualTo(found));
    }

    @Test
    void synonymTellsTheNameInUse() {
        var hit = species.search("Uncia uncia").get(0);

        assertThat(hit.scientificName()).isEqualTo("Panthera uncia");
        assertThat(hit.matched()).isEqualTo("Uncia uncia");
        assertThat(hit.synonymOf()).isEqualTo("Panthera uncia");
    }

    @Test
    void nameInUseIsNoSynonym() {
        assertThat(species.search("Panthera uncia").get(0).synonymOf()).isNull();
    }

    @Test
    void rightSpellingBringsNoNoise() {
        assertThat(names("Saiga tatarica")).containsExactly("Saiga tatarica");
        assertThat(names("дуадақ")).containsExactlyInAnyOrder("Otis tarda", "Chlamydotis macqueenii");
    }

    @Test
    void widerGroupsAreFoundToo() {
        assertThat(names("Felidae")).containsExactly("Felidae");
        assertThat(names("құстар")).containsExactly("Aves");
        assertThat(names("Panthera")).startsWith("Panthera").contains("Panthera uncia", "Panthera tigris");
    }

    @Test
    void eachTaxonIsFoundOnce() {
        assertThat(names("Ovis")).doesNotHaveDuplicates().contains("Ovis ammon", "Ovis ammon collium");
    }

    @Test
    void nothingAndNonsenseFindNothing() {
        assertThat(species.search("")).isEmpty();
        assertThat(species.search(" - ' ")).isEmpty();
        assertThat(species.search("qqqqqqqqqqqq")).isEmpty();
        assertThat(species.search("a b c d e f g h i j k")).isEmpty();
    }

    @Test
    void everyNameOfEveryTaxonFindsIt() {
        for (var hit : species.search("a")) {
            assertThat(names(hit.scientificName())).contains(hit.scientificName());
        }
    }

    @Test
    void catsIncludeTheSnowLeopard() {
        var cats = species.find(species.search("Felidae").get(0).id()).orElseThrow();

        assertThat(species.atOrBelow(cats))
                .extracting(TaxonEntry::scientificName)
                .contains("Felidae", "Panthera", "Panthera uncia", "Uncia uncia", "Lynx lynx isabellinus")
                .doesNotContain("Canidae", "Cuon alpinus");
    }

    @Test
    void preferredNameIsShownInEachLanguage() {
        var leopard = species.find(species.search("PUN").get(0).id()).orElseThrow();

        assertThat(leopard.vernacularName(Locale.ENGLISH)).isEqualTo("Snow leopard");
        assertThat(leopard.vernacularName(Locale.forLanguageTag("ru"))).isEqualTo("Снежный барс");
        assertThat(leopard.vernacularName(Locale.forLanguageTag("kk-KZ"))).isEqualTo("Ілбіс");
    }

    /** What is read anew of some taxa takes the place of what was known of them, and nothing else changes. */
    @Test
    void followsWhatHasChanged() {
        TaxonEntry leopard = species.find(species.search("PUN").get(0).id()).orElseThrow();
        var renamed = new TaxonEntry(
                leopard.id(),
                "Panthera nivalis",
                null,
                TaxonRank.SPECIES,
                leopard.parentId(),
                null,
                leopard.lineage(),
                "PNI");
        Map<UUID, Long> versions = versions();
        versions.put(leopard.id(), 7L);

        assertThat(species.otherThan(versions)).containsExactly(leopard.id());
        SpeciesList now = species.with(
                versions, List.of(renamed), List.of(new NamedTaxon(leopard.id(), "en", "Ghost cat", true)));

        assertThat(now.otherThan(versions)).isEmpty();
        assertThat(now.search("Panthera nivalis").get(0).id()).isEqualTo(leopard.id());
        assertThat(now.search("ghost cat").get(0).id()).isEqualTo(leopard.id());
        assertThat(now.search("PNI").get(0).id()).isEqualTo(leopard.id());
        assertThat(now.search("PUN")).extracting(TaxonHit::id).doesNotContain(leopard.id());
        assertThat(now.search("ирбис")).isEmpty();
        assertThat(now.search("Uncia uncia"))
                .extracting(TaxonHit::scientificName)
                .containsExactly("Panthera nivalis");
        assertThat(now.find(leopard.id()).orElseThrow().vernacularName(Locale.ENGLISH))
                .isEqualTo("Ghost cat");
        assertThat(now.all()).hasSameSizeAs(species.all());
        assertThat(names("Panthera uncia")).containsExactly("Panthera uncia");
    }

    @Test
    void whatIsGoneIsGone() {
        TaxonEntry leopard = species.find(species.search("PUN").get(0).id()).orElseThrow();
        Map<UUID, Long> versions = versions();
        versions.remove(leopard.id());

        SpeciesList now = species.with(versions, List.of(), List.of());

        assertThat(now.find(leopard.id())).isEmpty();
        assertThat(now.search("Panthera uncia")).isEmpty();
    }

    private Map<UUID, Long> versions() {
        return species.all().stream().collect(Collectors.toMap(TaxonEntry::id, taxon -> SeedSpecies.VERSION));
    }

    private List<String> names(String typed) {
        return species.search(typed).stream().map(TaxonHit::scientificName).toList();
    }
}
