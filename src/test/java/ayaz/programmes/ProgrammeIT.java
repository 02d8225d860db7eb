package ayaz.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Answer;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is done for a species, with numbers as their sources state them and what of ours was used. */
class ProgrammeIT {

    private static Program curator;

    @BeforeAll
    static void signIn() {
        curator = Program.of(RunningAyaz.demo(), "curator");
    }

    private static String programmes(String taxon) {
        String id = curator.get("taxa?q=" + URLEncoder.encode(taxon, StandardCharsets.UTF_8))
                .items()
                .get(0)
                .getString("id");
        return "taxa/" + id + "/programmes";
    }

    private static JsonObject programme(String taxon) {
        return curator.post(
                        programmes(taxon),
                        """
                        {"kind":"BREEDING","name":"Centre %d","institution":"A nursery","begins":"2019","source":"a test"}"""
                                .formatted(System.nanoTime()))
                .done();
    }

    private static String path(JsonObject programme) {
        return "programmes/" + programme.getString("id");
    }

    private static Answer figure(JsonObject programme, String more) {
        return curator.post(
                path(programme) + "/figures",
                "{\"kind\":\"RELEASED\",\"period\":\"2024\",\"yearFrom\":2024,\"yearTo\":2024,\"source\":\"a test\"%s}"
                        .formatted(more));
    }

    /** The rows released, translocated and captive of the published series, each with its source; none is made up. */
    @Test
    void shippedProgrammesTellPublishedFiguresOnly() throws SQLException {
        try (var connection = RunningAyaz.demo().asUser();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        """
                        SELECT COUNT(*), SUM(e.best = f.best AND e.source = f.source AND e.period = f.period)
                        FROM programme_figure f LEFT JOIN population_estimate e
                            ON e.id = CONCAT('01a19467-f004', SUBSTRING(f.id, 14))
                        WHERE f.id LIKE '01a19467-f006-%'""")) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(17);
            assertThat(row.getInt(2)).isEqualTo(17);
        }
        JsonObject houbara =
                curator.get(programmes("Chlamydotis macqueenii")).items().get(0);
        assertThat(houbara.getString("kind")).isEqualTo("RELEASE");
        assertThat(houbara.getJsonArray("figures").getValuesAs(JsonObject.class))
                .extracting(each -> each.getInt("best"))
                .containsExactlyInAnyOrder(800, 504, 1344);
        JsonObject horses =
                curator.get(programmes("Equus ferus przewalskii")).items().get(0);
        assertThat(horses.getJsonArray("figures").getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("period") + ": " + each.getInt("best"))
                .contains("2024: 8", "2024: 7");
    }

    @Test
    void programmeIsCorrectedByWhoeverSawItLastAndWithdrawnWithAReason() {
        JsonObject added = programme("Falco cherrug");
        String one = path(added);
        assertThat(curator.patch(one, "{\"ends\":\"2024\"}").status()).isEqualTo(428);
        String seen = curator.get(one).etag();
        var corrected = curator.with("If-Match", seen)
                .patch(one, "{\"ends\":\"2024-05\"}")
                .done();
        assertThat(corrected.getString("ends")).isEqualTo("2024-05");
        assertThat(corrected.getString("institution")).isEqualTo("A nursery");
        assertThat(curator.with("If-Match", seen)
                        .patch(one, "{\"ends\":\"2025\"}")
                        .status())
                .isEqualTo(412);
        assertThat(curator.with("If-Match", curator.get(one).etag())
                        .patch(one, "{\"ends\":\"2018\"}")
                        .wrongFields())
                .containsExactly("ends");
        var voided = curator.with("If-Match", curator.get(one).etag())
                .post(one + "/voiding", "{\"reason\":\"written down twice\"}")
                .done();
        assertThat(voided.getJsonObject("voided").getString("reason")).isEqualTo("written down twice");
        assertThat(figure(added, ",\"best\":1").status()).isEqualTo(409);
        assertThat(curator.get("audit?record=" + added.getString("id")).items())
                .extracting(each -> each.getString("field", ""))
                .contains("ends", "voidReason");
    }

    @Test
    void nameIsTakenOnceInATaxon() {
        JsonObject added = programme("Falco cherrug");
        Answer again = curator.post(
                programmes("Falco cherrug"),
                "{\"kind\":\"RELEASE\",\"name\":\"%s\",\"source\":\"a test\"}".formatted(added.getString("name")));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.wrongFields()).containsExactly("name");
    }

    @Test
    void numberIsAddedCorrectedAndWithdrawn() {
        JsonObject programme = programme("Falco cherrug");
        JsonObject added = figure(programme, ",\"best\":12,\"lowest\":10").done();
        String one = path(programme) + "/figures/" + added.getString("id");
        var corrected = curator.with("If-Match", curator.get(one).etag())
                .patch(one, "{\"highest\":15}")
                .done();
        assertThat(corrected.getInt("best")).isEqualTo(12);
        assertThat(corrected.getInt("highest")).isEqualTo(15);
        curator.with("If-Match", curator.get(one).etag())
                .post(one + "/voiding", "{\"reason\":\"of another year\"}")
                .done();
        assertThat(curator.with("If-Match", curator.get(one).etag())
                        .patch(one, "{\"best\":1}")
                        .status())
                .isEqualTo(409);
        assertThat(curator.get(path(programme)).body().getJsonArray("figures")).hasSize(1);
        assertThat(curator.get(path(programme("Falco cherrug")) + "/figures/" + added.getString("id"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void numberThatCannotBeIsRefusedAtItsField() {
        JsonObject programme = programme("Falco cherrug");
        assertThat(figure(programme, "").wrongFields()).containsExactly("best");
        assertThat(figure(programme, ",\"best\":-1").wrongFields()).containsExactly("best");
        assertThat(figure(programme, ",\"lowest\":5,\"highest\":4").wrongFields())
                .containsExactly("lowest");
        assertThat(curator.post(
                                path(programme) + "/figures",
                                "{\"kind\":\"RELEASED\",\"period\":\"2024\",\"best\":1,\"source\":\" \"}")
                        .wrongFields())
                .containsExactly("source");
        assertThat(curator.post(
                                path(programme) + "/figures",
                                "{\"kind\":\"ATE\",\"period\":\"2024\",\"best\":1,\"source\":\"a test\"}")
                        .wrongFields())
                .containsExactly("kind");
        var technician = Program.of(RunningAyaz.demo(), "technician");
        assertThat(technician
                        .post(
                                path(programme) + "/figures",
                                "{\"kind\":\"BRED\",\"period\":\"2024\",\"best\":1,\"source\":\"a test\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void animalsAndGametesAreLinkedOncePagedByKeyAndUnlinkedWithAReason() {
        JsonObject programme = programme("Panthera uncia");
        String links = path(programme) + "/links";
        List<String> units = curator.straws(2);
        JsonObject card = curator.get("units/" + units.get(0)).body();
        String animal = card.getJsonObject("organism").getString("code");
        String lot = card.getJsonObject("lot").getString("catalogNumber");
        JsonObject first = link(links, animal).done();
        link(links, lot).done();
        link(links, units.get(1)).done();
        Answer again = link(links, animal);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.wrongFields()).containsExactly("code");
        JsonObject page = curator.get(links + "?limit=2").body();
        assertThat(page.getJsonArray("items")).hasSize(2);
        assertThat(curator.get(links + "?limit=2&cursor=" + page.getString("next"))
                        .items())
                .extracting(each -> each.getString("kind") + " " + each.getString("code"))
                .containsExactly("UNIT " + units.get(1));
        var unlinked = curator.post(links + "/" + first.getString("id") + "/voiding", "{\"reason\":\"another animal\"}")
                .done();
        assertThat(unlinked.getJsonObject("voided").getString("reason")).isEqualTo("another animal");
        link(links, animal).done();
        assertThat(link(path(programme("Falco cherrug")) + "/links", animal).wrongFields())
                .containsExactly("code");
    }

    private static Answer link(String links, String code) {
        return curator.post(links, "{\"code\":\"%s\",\"remarks\":\"sire\"}".formatted(code));
    }
}
