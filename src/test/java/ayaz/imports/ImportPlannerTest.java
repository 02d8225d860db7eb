package ayaz.imports;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.specimen.NewLot;
import ayaz.storage.templates.NodeKind;
import ayaz.storage.templates.Numbering;
import ayaz.storage.templates.TemperatureClass;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class ImportPlannerTest {

    private static final String HEADER =
            "sample_id;species;animal_id;sex;type;collected_on;method;collectors;container;count;site;equipment;box;position;disease_status\n";

    @Test
    void everyFaultOfTheSemicolonListIsNamed() {
        var plan = Sheets.plan(
                Sheets.FOLDER.resolve("constructed-inventory-semicolon-utf8.csv"), Sheets.preset("freezer-list-en"));

        assertThat(Sheets.told(plan))
                .containsExactlyInAnyOrder(
                        "4 Position placeIncomplete",
                        "5 - repeatedRow",
                        "5 Position placeIncomplete",
                        "6 Sample ID mixedLetters",
                        "6 Collected noSuchDay",
                        "6 Position noSuchPosition",
                        "7 Species unknownSpeciesSimilar",
                        "7 Position mixedLetters",
                        "7 Qty missing");
        assertThat(plan.lots()).isEmpty();
    }

    @Test
    void everyFaultOfTheWindows1251ListIsNamed() {
        var plan = Sheets.plan(
                Sheets.FOLDER.resolve("constructed-inventory-cp1251.csv"), Sheets.preset("freezer-list-ru"));

        assertThat(plan.sheet().encodingGuessed()).isTrue();
        assertThat(plan.rows()).as("neither the total nor the shifted row").isEqualTo(7);
        assertThat(Sheets.told(plan))
                .containsExactly(
                        "4 Ячейка mixedLetters",
                        "5 - tooManyCells",
                        "6 Ячейка mixedLetters",
                        "7 Ячейка mixedLetters",
                        "8 Дата взятия yearOfTwoDigits",
                        "9 Вид (лат.) unknownSpecies",
                        "9 Дата взятия noSuchDay",
                        "9 Ячейка mixedLetters",
                        "9 Ячейка placeIncomplete",
                        "10 Инв. № smallL",
                        "10 Вид (лат.) unknownSpeciesSimilar",
                        "10 Широта/долгота notCoordinates",
                        "10 Кол-во, шт. notACount",
                        "10 Ячейка mixedLetters",
                        "10 Ячейка placeIncomplete",
                        "11 Инв. № mixedLetters",
                        "11 Кол-во, шт. notACount",
                        "11 Дата взятия missing",
                        "11 Ячейка placeIncomplete");
    }

    @Test
    void theTemplateIsFreeOfProblems() {
        var plan = Sheets.plan(Sheets.TEMPLATE, SheetMapping.GUESSED);

        assertThat(Sheets.told(plan)).isEmpty();
        assertThat(plan.units()).isEqualTo(6);
        assertThat(plan.newAnimals()).isEqualTo(1);
        assertThat(plan.newNodes()).extracting(PlannedNode::name).contains("Example site", "LN2-1", "B-01", "B-07");
    }

    @Test
    void rowsWithOneNumberAreOneLotInSeveralPlaces() {
        var plan = Sheets.plan(HEADER
                + "S1;Panthera uncia;A1;F;SKIN;2023;BIOPSY;X;CRYOVIAL;2;Site;D1 (dewar);B1 (box 9x9);A1-A2;CLEARED\n"
                + "S1;Panthera uncia;A1;F;SKIN;2023;BIOPSY;X;CRYOVIAL;1;Site;D1;B2 (box 9x9);J9;CLEARED\n");

        assertThat(Sheets.told(plan)).containsExactly("3 position noSuchPosition");

        var right = Sheets.plan(HEADER
                + "S1;Panthera uncia;A1;F;SKIN;2023;BIOPSY;X;CRYOVIAL;2;Site;D1 (dewar);B1 (box 9x9);A1-A2;CLEARED\n"
                + "S1;Panthera uncia;A1;F;SKIN;2023;BIOPSY;X;CRYOVIAL;1;Site;D1;B2 (box 9x9);I9;CLEARED\n");
        assertThat(Sheets.told(right)).isEmpty();
        assertThat(right.lots())
                .singleElement()
                .extracting(LotPlan::lot)
                .extracting(NewLot::units)
                .isEqualTo(new NewLot.Units(3, "CRYOVIAL"));
    }

    @Test
    void rulesOfStorageAreHeldAgainstTheRow() {
        var plan = Sheets.plan(HEADER
                + "S1;Panthera uncia;A1;M;SEMEN;2023;ELEJ;X;STRAW_025;1;Site;F1 (freezer-80);B1 (box 9x9);A1;PENDING\n"
                + "S2;Panthera uncia;A2;F;SEMEN;2023;ELEJ;X;STRAW_025;1;Site;D1 (dewar);B2 (box 9x9);A1;CLEARED\n"
                + "S3;Panthera uncia;;;SKIN;2023;BIOPSY;X;CRYOVIAL;1;Site;D1;B2;A1;CLEARED\n"
                + "S4;Panthera uncia;;;SKIN;2023;BIOPSY;X;CRYOVIAL;1;Site;D1;G1 (goblet-10);A1;CLEARED\n"
                + "S5;Panthera uncia;;;SKIN;2023;BIOPSY;X;CRYOVIAL;11;Site;D1;G2 (goblet-10);;CLEARED\n"
                + "S6;Panthera uncia;;;SKIN;2023;BIOPSY;X;CRYOVIAL;2;Site;D1;B2;B1;CLEARED\n");

        assertThat(Sheets.told(plan))
                .containsExactlyInAnyOrder(
                        "2 type tooWarm",
                        "2 disease_status quarantineOnly",
                        "3 type sexMismatch",
                        "4 position positionTwice",
                        "5 position noSuchPosition",
                        "6 count full",
                        "7 position positionsDiffer");
    }

    @Test
    void anOccupiedSlotOfAnExistingBoxIsNamed() {
        var collection = new EmptyCollection();
        collection.occupants.put(1, "KZIZ26000001C");
        collection.roots.put(
                "Box",
                new KnownNode(
                        UUID.randomUUID(),
                        null,
                        "N1",
                        NodeKind.BOX,
                        9,
                        9,
                        Numbering.ROW_LETTER,
                        List.of(),
                        TemperatureClass.LN_V,
                        false,
                        true));

        var plan = Sheets.plan(
                HEADER + "S1;Panthera uncia;;;SKIN;2023;BIOPSY;X;CRYOVIAL;1;Box;;;A1;CLEARED\n", collection);

        assertThat(plan.problems())
                .singleElement()
                .extracting(SheetProblem::arguments)
                .isEqualTo(List.of("KZIZ26000001C"));
    }

    @Test
    void frozenPartsOfAnArctosCollectionAreAllUnderstood() {
        var plan = Sheets.plan(Sheets.arctos(), Sheets.preset("arctos-frozen-parts"));

        assertThat(Sheets.told(plan)).isEmpty();
        assertThat(plan.units()).isEqualTo(91);
        assertThat(plan.lots().stream().flatMap(lot -> lot.units().stream()).filter(unit -> unit.node() != null))
                .hasSize(52);
        assertThat(plan.newTaxa()).containsExactly("Microtus", "Microtus limnophilus", "Microtus oeconomus");
    }
}
