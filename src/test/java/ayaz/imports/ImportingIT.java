package ayaz.imports;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Answer;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ImportingIT {

    private static final String HEADER =
            "sample_id,species,type,collected_on,method,collectors,container,count,site,equipment,box,position,disease_status\n";

    private static final String PATH = "imports?dryRun=false&name=it.csv&mapping=";

    private static final String LOT_OF_A_DEAD_ANIMAL =
            """
            {"taxon":"Panthera uncia","organism":{"sex":"F","diedOn":"2020-02",
              "identifiers":[{"type":"FIELD","value":"%s"}]},
            "collection":{"collectedOn":"2019-03-14","method":"BIOPSY","collectors":"T"},
            "sampleType":"SKIN","quantity":1,"quantityUnit":"G","diseaseStatus":"CLEARED","permitStatus":"AVAILABLE",
            "units":{"count":1,"containerType":"CRYOVIAL"}}""";

    private static RunningAyaz ayaz;
    private static Program curator;

    @BeforeAll
    static void signIn() {
        ayaz = RunningAyaz.demo();
        curator = Program.of(ayaz, "curator").with("Content-Type", "text/csv");
    }

    @Test
    void aFaultySheetChangesNothingAndNamesEachFault() throws SQLException {
        long before = rowsOfAll();

        var answer = save(
                Sheets.bytes(Sheets.FOLDER.resolve("constructed-inventory-semicolon-utf8.csv")), "freezer-list-en");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains("\"saved\":false", "31.02.2023", "The same as row 4", "Haliaeetus albicilla", "J11");
        assertThat(rowsOfAll()).isEqualTo(before);
    }

    @Test
    void aCleanSheetIsSavedOnceUnlessSomeoneInsists() throws SQLException {
        byte[] sheet = (HEADER
                        + "IT-1,Panthera uncia,SKIN,2023-05-12,BIOPSY,A. Omarov,CRYOVIAL,2,Import site,D1 (dewar),B1 (box 9x9),A1-A2,CLEARED\n"
                        + "IT-2,Otocolobus manul,SKIN,май 2023,BIOPSY,A. Omarov,CRYOVIAL,1,Import site,D1,B1,A3,CLEARED\n")
                .getBytes(StandardCharsets.UTF_8);
        long units = count("stored_unit");

        assertThat(save(sheet, "").status()).isEqualTo(201);
        assertThat(count("stored_unit")).isEqualTo(units + 3);

        var again = save(sheet, "");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("/problems/imported-before");
    }

    @Test
    void aFaultInTheLastRowLeavesNothingOfTheOthers() throws SQLException {
        long before = rowsOfAll();
        var rows = new StringBuilder(HEADER);
        for (int i = 1; i <= 20; i++) {
            rows.append(
                    "BACK-%d,Panthera uncia,SKIN,2023,BIOPSY,X,CRYOVIAL,1,Vanishing site,D1 (dewar),B1 (box 9x9),%s,CLEARED\n"
                            .formatted(i, (char) ('A' + i / 9) + String.valueOf(i % 9 + 1)));
        }
        rows.append("BACK-21,Panthera uncia,SKIN,2023,BIOPSY,%s,CRYOVIAL,1,Vanishing site,D1,B1,I9,CLEARED\n"
                .formatted("x".repeat(301)));

        assertThat(save(rows.toString().getBytes(StandardCharsets.UTF_8), "").status())
                .isEqualTo(422);
        assertThat(rowsOfAll()).isEqualTo(before);
    }

    /** The plan does not know when animals died; registering does, and refuses long after the first rows were written. */
    @Test
    void aRefusalInTheMiddleOfSavingTakesEverythingBack() throws SQLException {
        String number = "GONE-" + UUID.randomUUID();
        Program.of(ayaz, "curator")
                .post("lots", LOT_OF_A_DEAD_ANIMAL.formatted(number))
                .done();
        long before = rowsOfAll();
        var rows = new StringBuilder(HEADER.replace("type,", "animal_id,type,"));
        for (int i = 1; i <= 250; i++) {
            rows.append(
                    "MID-%d,Panthera uncia,,SKIN,2023,BIOPSY,X,CRYOVIAL,1,Mid site,D1 (dewar),M%d (box 9x9),A1,CLEARED\n"
                            .formatted(i, i));
        }
        rows.append("MID-251,Panthera uncia,%s,SKIN,2023,BIOPSY,X,CRYOVIAL,1,Mid site,D1,M1,A2,CLEARED\n"
                .formatted(number));

        var answer = save(rows.toString().getBytes(StandardCharsets.UTF_8), "");

        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.text()).contains("/problems/refused-at", "Nothing was saved. Row 252");
        assertThat(rowsOfAll()).isEqualTo(before);
    }

    @Test
    void theSameImportSentTwiceIsDoneOnce() throws SQLException {
        byte[] sheet = (HEADER
                        + "KEY-1,Panthera uncia,SKIN,2023-05-12,BIOPSY,X,CRYOVIAL,3,Key site,D1 (dewar),B1 (box 9x9),A1-A3,CLEARED\n")
                .getBytes(StandardCharsets.UTF_8);
        long units = count("stored_unit");
        var sender = curator.with("Idempotency-Key", UUID.randomUUID().toString());

        var answers = Stream.of(1, 2, 3)
                .map(hand -> CompletableFuture.supplyAsync(() -> sender.post(PATH, sheet)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(Answer::text).containsOnly(answers.get(0).text());
        assertThat(count("stored_unit")).isEqualTo(units + 3);
        assertThat(sender.post(PATH, (HEADER + "x").getBytes(StandardCharsets.UTF_8))
                        .text())
                .contains("idempotency-key-reused");
    }

    @ParameterizedTest
    @CsvSource({
        "en, There is no such day., The same as row 4",
        "ru, Такого дня не бывает., То же",
        "kk, Мұндай күн болмайды., 4-жол"
    })
    void everyProblemIsToldByRowAndColumnInTheReadersLanguage(String language, String noSuchDay, String sameAsRow) {
        var answer = curator.speaking(language)
                .post(
                        PATH + "freezer-list-en",
                        Sheets.bytes(Sheets.FOLDER.resolve("constructed-inventory-semicolon-utf8.csv")));

        List<JsonObject> problems = answer.body().getJsonArray("problems").getValuesAs(JsonObject.class);
        assertThat(problems)
                .extracting(problem -> problem.getInt("row") + " " + problem.getString("column"))
                .containsExactlyInAnyOrder(
                        "4 Position",
                        "5 ",
                        "5 Position",
                        "6 Sample ID",
                        "6 Collected",
                        "6 Position",
                        "7 Species",
                        "7 Position",
                        "7 Qty");
        assertThat(problems)
                .extracting(problem -> problem.getString("message"))
                .anySatisfy(message -> assertThat(message).isEqualTo(noSuchDay))
                .anySatisfy(message -> assertThat(message).contains(sameAsRow))
                .allSatisfy(message -> assertThat(message).doesNotContain("imports.", "sheets.", "{"));
    }

    @Test
    void frozenPartsOfAnArctosCollectionComeInWithTheirPlaces() throws SQLException {
        byte[] sheet = Sheets.bytes(Sheets.arctos());
        long units = count("stored_unit");
        long placements = count("placement");

        var answer = save(sheet, "arctos-frozen-parts");

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(count("stored_unit")).isEqualTo(units + 91);
        assertThat(count("placement")).isEqualTo(placements + 52);
    }

    private static Answer save(byte[] sheet, String mapping) {
        return curator.post(PATH + mapping, sheet);
    }

    private static long rowsOfAll() throws SQLException {
        long all = 0;
        for (String table : List.of("material_sample", "stored_unit", "storage_node", "placement", "imported_file")) {
            all += count(table);
        }
        return all;
    }

    private static long count(String table) throws SQLException {
        try (var connection = ayaz.asUser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
