package ayaz.checklists;

import static ayaz.checklists.Lists.named;
import static ayaz.checklists.Lists.plan;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import ayaz.species.ExternalIds;
import ayaz.species.LocalNames;
import ayaz.species.NamedTaxon;
import ayaz.species.TaxonEntry;
import ayaz.species.TaxonRank;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a checklist would do to the species list. */
class ChecklistPlannerTest {

    private static final String HEAD = "taxonID,parentNameUsageID,acceptedNameUsageID,scientificName,taxonRank\n";
    private static final ChecklistWish CHANGING = new ChecklistWish("list.csv", null, null, null, true, false);
    private static final ChecklistWish CAUTIOUS = new ChecklistWish("list.csv", null, null, null, false, false);

    private static final UUID CATS = new UUID(1, 1);
    private static final UUID PANTHERA = new UUID(1, 2);
    private static final UUID LEO = new UUID(1, 3);

    private static final TaxonEntry FELIDAE =
            entry(CATS, "Felidae", null, TaxonRank.FAMILY, null, null, "/" + CATS + "/");
    private static final TaxonEntry GENUS =
            entry(PANTHERA, "Panthera", null, TaxonRank.GENUS, CATS, null, FELIDAE.lineage() + PANTHERA + "/");
    private static final TaxonEntry LION = entry(
            LEO, "Panthera leo", "(Linnaeus, 1758)", TaxonRank.SPECIES, PANTHERA, null, GENUS.lineage() + LEO + "/");

    private static final Known CATALOGUE = known(FELIDAE, GENUS, LION);

    private static Known known(TaxonEntry... taxa) {
        return new Known(List.of(taxa), List.of(new NamedTaxon(LEO, "en", "Lion", true)), Map.of());
    }

    private static TaxonEntry entry(
            UUID id,
            String name,
            @Nullable String authorship,
            TaxonRank rank,
            @Nullable UUID parent,
            @Nullable UUID accepted,
            String lineage) {
        return new TaxonEntry(
                id, name, authorship, rank, parent, accepted, lineage, null, new LocalNames(null, null, null));
    }

    private static List<String> reasons(ChecklistPlan plan) {
        return plan.problems().stream()
                .map(problem -> problem.row() + " " + problem.field() + " "
                        + problem.key().replace("checklists.problem.", ""))
                .toList();
    }

    @Test
    void rowsMayComeInAnyOrderAndHangOnEachOther() {
        ChecklistPlan plan =
                plan(HEAD + "3,2,,Saiga tatarica (Linnaeus 1766),species\n2,1,,Saiga,genus\n1,,,Bovidae,family\n");

        assertThat(reasons(plan)).isEmpty();
        assertThat(plan.fresh()).extracting(PlannedTaxon::name).containsExactly("Bovidae", "Saiga", "Saiga tatarica");
        PlannedTaxon saiga = requireNonNull(named(plan, "Saiga tatarica"));
        assertThat(saiga.authorship()).isEqualTo("(Linnaeus, 1766)");
        assertThat(saiga.lineage())
                .isEqualTo(requireNonNull(requireNonNull(named(plan, "Saiga")).lineage()) + saiga.id() + "/");
    }

    @Test
    void synonymHangsOnItsAcceptedName() {
        ChecklistPlan plan = plan(HEAD + "1,,,Sciurus Linnaeus 1758,genus\n2,,1,\"Aphrontis Schultze, 1893\",genus\n");

        assertThat(reasons(plan)).isEmpty();
        PlannedTaxon synonym = requireNonNull(named(plan, "Aphrontis"));
        assertThat(requireNonNull(synonym.accepted()).name()).isEqualTo("Sciurus");
        assertThat(synonym.parent()).isNull();
    }

    @Test
    void circleIsRefusedWithAllThatHangsOnIt() {
        ChecklistPlan plan = plan(
                "taxonID,parentNameUsage,scientificName,taxonRank\n1,,Felidae,family\n2,,Bovidae,family\n",
                known(entry(CATS, "Felidae", null, TaxonRank.FAMILY, null, null, "/" + CATS + "/"), GENUS, LION),
                CHANGING);
        assertThat(reasons(plan)).isEmpty();
        assertThat(reasons(plan(HEAD + "1,2,,Aidae,family\n2,1,,Bidae,family\n3,1,,Aus,genus\n")))
                .containsExactly(
                        "2 taxonRank rankNotBelow", "3 taxonRank rankNotBelow", "4 parentNameUsageID aboveRefused");
        assertThat(reasons(plan(HEAD + "1,,2,Aus bus,species\n2,,1,Aus cus,species\n")))
                .containsExactly("2 acceptedNameUsageID acceptedIsSynonym", "3 acceptedNameUsageID acceptedIsSynonym");
    }

    @Test
    void everyRefusalNamesItsRowAndField() {
        ChecklistPlan plan = plan(HEAD
                + "1,,,Felidae,family\n"
                + "2,1,,,genus\n"
                + "3,1,,Panthera cf. uncia,species\n"
                + "4,9,,Felis,genus\n"
                + "5,1,,Lynx,\n"
                + "1,,,Felis,genus\n"
                + "7,1,,Pardofelis,gens\n"
                + "8,7,,Pardofelis marmorata,species\n"
                + "9a,3,,Panthera onca,species\n"
                + "10,,77,Tigris,genus\n");

        assertThat(reasons(plan))
                .containsExactly(
                        "3 scientificName nameMissing",
                        "4 scientificName doubtful",
                        "5 parentNameUsageID parentUnknown",
                        "6 taxonRank rankMissing",
                        "7 taxonID idTwice",
                        "8 taxonRank rankUnknown",
                        "10 parentNameUsageID otherRefused",
                        "11 acceptedNameUsageID acceptedUnknown");
        assertThat(requireNonNull(requireNonNull(named(plan, "Pardofelis marmorata"))
                                .parent())
                        .name())
                .as("the rank between them is stepped over")
                .isEqualTo("Felidae");
    }

    @Test
    void nameThatFollowsNoRuleIsKeptAsItIsWritten() {
        ChecklistPlan plan = plan("scientificName,taxonRank,family\nFelis indet/catus,species,Felidae\n");

        assertThat(named(plan, "Felis indet/catus")).isNotNull();
        assertThat(plan.notices()).extracting(Notice::key).contains("checklists.notice.unparsed");
    }

    @Test
    void columnsOfWiderGroupsMakeTheTree() {
        ChecklistPlan plan = plan(
                """
                scientific_name;authorship;rank;class;order;family;name_ru
                Panthera uncia;(Schreber, 1775);species;Mammalia;Carnivora;Felidae;снежный барс
                Uncia uncia irbis;;subspecies;Mammalia;Carnivora;Felidae;""");

        assertThat(reasons(plan)).isEmpty();
        assertThat(plan.fresh())
                .extracting(PlannedTaxon::name)
                .containsExactly("Mammalia", "Carnivora", "Felidae", "Panthera uncia", "Uncia uncia irbis");
        assertThat(plan.names()).hasSize(1);
    }

    @Test
    void whatIsKnownIsMatchedAndChangedOnlyWhenAskedFor() {
        String list = HEAD + "1,,,Felidae,family\n2,1,,Leo,genus\n3,2,,\"Panthera leo (Linnaeus, 1758) \",species\n";

        ChecklistPlan cautious = plan(list, CATALOGUE, CAUTIOUS);
        assertThat(cautious.matched()).isEqualTo(2);
        assertThat(cautious.changed()).isEmpty();
        assertThat(cautious.fresh()).extracting(PlannedTaxon::name).containsExactly("Leo");

        ChecklistPlan changing = plan(list, CATALOGUE, CHANGING);
        assertThat(changing.changed()).extracting(PlannedTaxon::id).containsExactly(LEO);
        assertThat(changing.changed().get(0).changes())
                .extracting(PlannedTaxon.Change::field)
                .containsExactly("parentId");
    }

    @Test
    void nameInUseBecomesASynonymAndWhatStoodBelowGoesOver() {
        ChecklistPlan plan =
                plan(HEAD + "1,,,Felidae,family\n2,1,,Leo,genus\n3,,2,Panthera,genus\n", CATALOGUE, CHANGING);

        assertThat(reasons(plan)).isEmpty();
        assertThat(plan.changed()).extracting(PlannedTaxon::id).containsExactlyInAnyOrder(PANTHERA, LEO);
        PlannedTaxon leo = requireNonNull(named(plan, "Leo"));
        assertThat(plan.changed())
                .allMatch(taxon -> requireNonNull(taxon.lineage()).startsWith(requireNonNull(leo.lineage())));
    }

    @Test
    void idsOfAnotherListFindTheirTaxaUnderNewNames() {
        var wish = new ChecklistWish("list.csv", null, ExternalIds.Scheme.GBIF, null, true, false);
        var known = new Known(CATALOGUE.taxa(), CATALOGUE.names(), Map.of("5219404", LEO));

        ChecklistPlan plan = plan(
                "taxonID,scientificName,taxonRank,parentNameUsage\n5219404,\"Leo leo (Linnaeus, 1758)\",species,Panthera\n",
                known,
                wish);

        assertThat(plan.fresh()).isEmpty();
        assertThat(plan.changed().get(0).changes())
                .containsExactly(new PlannedTaxon.Change("scientificName", "Panthera leo", "Leo leo"));
    }

    @Test
    void secondImportOfTheSameListBringsNothing() {
        ChecklistPlan plan = plan(
                "scientificName,taxonRank,nameEn\nPanthera leo,species,Lion\nPanthera,genus,\n", CATALOGUE, CHANGING);

        assertThat(plan.fresh()).isEmpty();
        assertThat(plan.changed()).isEmpty();
        assertThat(plan.names()).isEmpty();
        assertThat(plan.matched()).isEqualTo(2);
    }

    @Test
    void namesInOtherLanguagesAreLeftOutAndTheFirstIsPreferred() {
        ChecklistPlan plan = plan(Lists.archive(
                "id\tparent\taccepted\tname\trank\n1\t\t\tSaiga\tgenus\n",
                "id\tlanguage\tname\n1\trus\tсайга\n1\tru\tсайгак\n1\tfi\tsaiga\n1\tKK\tақбөкен\n",
                "id\tlocality\tstatus\n1\tKazakhstan\tpresent\n7\tMars\tabsent\n",
                "id\ttype\tdescription\n1\tbiology\tMigrates.\n"));

        assertThat(plan.names())
                .extracting(
                        ChecklistPlan.NewName::language, ChecklistPlan.NewName::name, ChecklistPlan.NewName::preferred)
                .containsExactly(
                        tuple("ru", "сайга", true), tuple("ru", "сайгак", false), tuple("kk", "ақбөкен", true));
        assertThat(plan.distributions()).hasSize(1);
        assertThat(plan.descriptions()).hasSize(1);
        assertThat(reasons(plan)).containsExactly("3 taxonID noSuchTaxon");
        assertThat(plan.notices()).extracting(Notice::key).containsExactly("checklists.notice.otherLanguages");
    }
}
