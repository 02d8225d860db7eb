package ayaz.species;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People write any name of an animal in any way, and find it in the shipped list. */
class SpeciesSearchIT {

    private static Program reader;

    @BeforeAll
    static void signIn() {
        reader = Program.of(RunningAyaz.demo(), "auditor");
    }

    private static List<JsonObject> search(String words) {
        return reader.get("taxa?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .items();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Panthera uncia, Panthera uncia",
        "panthera unca, Panthera uncia",
        "PANTERA UNCIA, Panthera uncia",
        "snow leopard, Panthera uncia",
        "snow lepard, Panthera uncia",
        "leopard snow, Panthera uncia",
        "Снежный барс, Panthera uncia",
        "снежный бар, Panthera uncia",
        "снежнй барс, Panthera uncia",
        "ирбис, Panthera uncia",
        "Ілбіс, Panthera uncia",
        "илбис, Panthera uncia",
        "кар барысы, Panthera uncia",
        "PUN, Panthera uncia",
        "manul, Otocolobus manul",
        "otocolobus manull, Otocolobus manul",
        "тигр, Panthera tigris",
        "жолбарыс, Panthera tigris"
    })
    void nameInAnyLanguageAndSpellingFindsTheAnimalFirst(String words, String species) {
        assertThat(search(words).get(0).getString("scientificName")).isEqualTo(species);
    }

    @ParameterizedTest
    @CsvSource({
        "Uncia uncia, Panthera uncia",
        "Felis manul, Otocolobus manul",
        "Felis caracal, Caracal caracal",
        "Phoca caspica, Pusa caspica"
    })
    void synonymLeadsToTheNameInUseAndSaysSo(String synonym, String inUse) {
        JsonObject hit = search(synonym).get(0);
        assertThat(hit.getString("scientificName")).isEqualTo(inUse);
        assertThat(hit.getString("matched")).isEqualTo(synonym);
        assertThat(hit.getString("synonymOf")).isEqualTo(inUse);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qqqqqqqq", "%", "'; DROP TABLE taxon", "   -   "})
    void wordsThatNameNothingFindNothing(String words) {
        assertThat(search(words)).isEmpty();
    }

    @Test
    void unitsOfASynonymAreThoseOfTheNameInUse() {
        long inUse = reader.get("units?taxon=Panthera%20uncia&limit=1").body().getInt("count");
        assertThat(reader.get("units?taxon=Uncia%20uncia&limit=1").body().getInt("count"))
                .isEqualTo((int) inUse)
                .isPositive();
        assertThat(reader.get("units?taxon=Felidae&limit=1").body().getInt("count"))
                .isGreaterThan((int) inUse);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 50, 200})
    void pagesByKeyHoldEverySpeciesOnce(int rows) throws SQLException {
        var names = new ArrayList<String>();
        String cursor = "";
        do {
            var page = reader.get("taxa?limit=" + rows + cursor).body();
            var items = page.getJsonArray("items").getValuesAs(JsonObject.class);
            assertThat(items).hasSizeLessThanOrEqualTo(rows);
            items.forEach(each -> names.add(each.getString("scientificName")));
            cursor = page.isNull("next")
                    ? ""
                    : "&cursor=" + URLEncoder.encode(page.getString("next"), StandardCharsets.UTF_8);
        } while (!cursor.isEmpty());
        assertThat(names).doesNotHaveDuplicates().hasSize(inUse());
    }

    private static int inUse() throws SQLException {
        try (var connection = RunningAyaz.demo().asUser();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT COUNT(*) FROM taxon WHERE accepted_taxon_id IS NULL"
                        + " AND taxon_rank IN ('SPECIES', 'SUBSPECIES')")) {
            row.next();
            return row.getInt(1);
        }
    }
}
