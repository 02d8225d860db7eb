package ayaz.population;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Answer;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How many there are, source by source. */
class PopulationIT {

    private static Program curator;

    @BeforeAll
    static void signIn() {
        curator = Program.of(RunningAyaz.demo(), "curator");
    }

    private static String estimates(String name) {
        String taxon = curator.get("taxa?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .items()
                .get(0)
                .getString("id");
        return "taxa/" + taxon + "/estimates";
    }

    private static String wish(String more) {
        return "{\"population\":\"a test\",\"measure\":\"COUNT\",\"countUnit\":\"PAIRS\",\"period\":\"2020\",\"source\":\"a test\"%s}"
                .formatted(more);
    }

    /** The shipped series: every row of it, each with its source, those that disagree too. */
    @Test
    void shippedSeriesIsThereWithItsSources() throws SQLException {
        try (var connection = RunningAyaz.demo().asUser();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT COUNT(*), SUM(TRIM(source) = '') FROM population_estimate WHERE id LIKE '01a19467-f004-%'")) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(87);
            assertThat(row.getInt(2)).isZero();
        }
        var leopards = curator.get(estimates("Panthera uncia") + "?limit=200").items();
        assertThat(leopards)
                .filteredOn(each -> each.getString("period").equals("2025"))
                .extracting(each -> each.getJsonNumber("lowest").intValue())
                .contains(160, 152);
        var saiga = curator.get(estimates("Saiga tatarica") + "?limit=200").items();
        assertThat(saiga)
                .filteredOn(each -> each.getBoolean("disjoint"))
                .hasSizeGreaterThan(10)
                .allMatch(each -> each.getString("partOf").equals("Kazakhstan"));
    }

    @Test
    void listPagesByKey() {
        var seen = new ArrayList<String>();
        String path = estimates("Saiga tatarica");
        String cursor = "";
        do {
            JsonObject page = curator.get(path + "?limit=10" + cursor).body();
            page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(each -> seen.add(each.getString("id")));
            cursor = page.isNull("next") ? "" : "&cursor=" + page.getString("next");
        } while (!cursor.isEmpty());
        assertThat(seen).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }

    @Test
    void estimateIsAddedCorrectedAndWithdrawnWithItsReason() {
        String path = estimates("Vanellus gregarius");
        var added = curator.post(path, wish(",\"best\":100,\"lowest\":80,\"highest\":130,\"method\":\"TRANSECT\""))
                .done();
        assertThat(added.getString("periodFrom")).isEqualTo("2020-01-01");
        String one = "estimates/" + added.getString("id");
        Answer stale = curator.with("If-Match", "\"77\"").patch(one, "{\"best\":101}");
        assertThat(stale.status()).isEqualTo(412);
        var corrected = curator.with("If-Match", curator.get(one).etag())
                .patch(one, "{\"best\":101}")
                .done();
        assertThat(corrected.getJsonNumber("best").intValue()).isEqualTo(101);
        assertThat(corrected.getJsonNumber("lowest").intValue()).isEqualTo(80);
        var voided = curator.with("If-Match", curator.get(one).etag())
                .post(one + "/voiding", "{\"reason\":\"counted twice\"}")
                .done();
        assertThat(voided.getJsonObject("voided").getString("reason")).isEqualTo("counted twice");
        assertThat(curator.with("If-Match", curator.get(one).etag())
                        .patch(one, "{\"best\":7}")
                        .text("type"))
                .isEqualTo("/problems/is-void");
        assertThat(curator.get(path + "?limit=200").items())
                .anyMatch(each -> each.getString("id").equals(added.getString("id")));
    }

    /** Else the animals of a part would be counted in two wholes. */
    @Test
    void wholeWithPartsBecomesNoPart() {
        String path = estimates("Vanellus gregarius");
        String part = "{\"population\":\"%s\",\"measure\":\"COUNT\",\"countUnit\":\"PAIRS\",\"period\":\"2020\","
                + "\"source\":\"a test\",\"best\":5,\"partOf\":\"%s\",\"disjoint\":true}";
        curator.post(path, part.formatted("a valley", "a steppe")).done();
        assertThat(curator.post(path, part.formatted("a steppe", "a country")).wrongFields())
                .containsExactly("partOf");
        assertThat(curator.post(path, part.formatted("a gorge", "a valley")).wrongFields())
                .containsExactly("partOf");
        curator.post(path, part.formatted("another valley", "a steppe")).done();
    }

    @Test
    void inputIsRefusedAtItsField() {
        String path = estimates("Vanellus gregarius");
        assertThat(curator.post(path, wish("")).wrongFields()).containsExactly("best");
        assertThat(curator.post(path, wish(",\"lowest\":5,\"highest\":4")).wrongFields())
                .containsExactly("lowest");
        assertThat(curator.post(path, wish(",\"best\":-5")).wrongFields()).containsExactly("best");
        assertThat(curator.post(path, wish(",\"best\":5,\"method\":\"GUESS\"")).wrongFields())
                .containsExactly("method");
        assertThat(curator.post(path, wish(",\"best\":5,\"periodFrom\":\"once\""))
                        .wrongFields())
                .containsExactly("periodFrom");
        assertThat(curator.post(path, wish(",\"best\":5,\"disjoint\":true")).wrongFields())
                .containsExactly("partOf");
        var technician = Program.of(RunningAyaz.demo(), "technician");
        assertThat(technician.post(path, wish(",\"best\":5")).status()).isEqualTo(403);
    }
}
