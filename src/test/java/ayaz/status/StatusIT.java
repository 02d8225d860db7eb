package ayaz.status;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Answer;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What the lists say, on any day: written down once, never two things on one day, never removed. */
class StatusIT {

    private static final int TOGETHER = 8;

    private static Program curator;

    @BeforeAll
    static void signIn() {
        curator = Program.of(RunningAyaz.demo(), "curator");
    }

    private static String idOf(String name) {
        return curator.get("taxa?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .items()
                .get(0)
                .getString("id");
    }

    private static JsonObject newSpecies() {
        String name = "Panthera "
                + new Random()
                        .ints(14, 'a', 'z' + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return curator.post(
                        "taxa",
                        "{\"parent\":\"%s\",\"scientificName\":\"%s\",\"rank\":\"SPECIES\",\"source\":\"a test\"}"
                                .formatted(idOf("Panthera"), name))
                .done();
    }

    private static String statuses(JsonObject taxon) {
        return "taxa/" + taxon.getString("id") + "/statuses";
    }

    private static String says(String system, String category, String more) {
        return "{\"system\":\"%s\",\"category\":\"%s\",\"source\":\"a test\"%s}".formatted(system, category, more);
    }

    private static String from(String date) {
        return ",\"validFrom\":\"" + date + "\"";
    }

    private static Answer patch(JsonObject statement, String json) {
        String path = "statuses/" + statement.getString("id");
        return curator.with("If-Match", curator.get(path).etag()).patch(path, json);
    }

    @Test
    void newerAssessmentEndsTheOneBeforeItAndThatOneStands() {
        JsonObject taxon = newSpecies();
        var old = curator.post(
                        statuses(taxon), says("IUCN_GLOBAL", "EN", from("2010") + ",\"criteria\":\"A2bcd+3bcd\""))
                .done();
        curator.post(statuses(taxon), says("IUCN_GLOBAL", "VU", from("2017-05-04")))
                .done();
        var history = curator.get(statuses(taxon)).items();
        assertThat(history).extracting(each -> each.getString("category")).containsExactly("VU", "EN");
        assertThat(history.get(1).getString("validFrom")).isEqualTo("2010");
        assertThat(history.get(1).getString("validTo")).isEqualTo("2017-05-03");
        assertThat(history.get(1).getString("criteria")).isEqualTo("A2bcd+3bcd");

        assertThat(patch(old, "{\"category\":\"CR\"}").text("type")).isEqualTo("/problems/assessment-stands");
        assertThat(patch(old, "{\"criteria\":\"D\"}").text("type")).isEqualTo("/problems/assessment-stands");
        assertThat(patch(old, "{\"validTo\":\"2018\"}").text("type")).isEqualTo("/problems/says-two-things");
        assertThat(patch(old, "{\"remarks\":\"version 2010.4\"}").status()).isEqualTo(200);
    }

    @Test
    void everyDayHasItsAnswer() {
        JsonObject taxon = newSpecies();
        curator.post(statuses(taxon), says("CITES", "CITES_II", from("1979-06-28")))
                .done();
        curator.post(statuses(taxon), says("CITES", "CITES_I", from("1990"))).done();
        assertThat(on(taxon, "1979-06-27")).isEmpty();
        assertThat(on(taxon, "1979-06-28")).containsExactly("CITES_II");
        assertThat(on(taxon, "1989-12-31")).containsExactly("CITES_II");
        assertThat(on(taxon, "1990-01-01")).containsExactly("CITES_I");
        assertThat(curator.get(statuses(taxon) + "?on=someday").wrongFields()).containsExactly("on");
    }

    private static List<String> on(JsonObject taxon, String day) {
        return curator.get(statuses(taxon) + "?on=" + day).items().stream()
                .map(each -> each.getString("category"))
                .toList();
    }

    @Test
    void populationsStandSideBySide() {
        JsonObject taxon = newSpecies();
        for (String population : new String[] {"Kazakhstan", "Mongolia"}) {
            curator.post(statuses(taxon), says("CITES", "CITES_II", from("1995") + ",\"scope\":\"" + population + "\""))
                    .done();
        }
        Answer twice = curator.post(
                statuses(taxon),
                says("CITES", "CITES_I", ",\"validFrom\":\"1990\",\"validTo\":\"1996\",\"scope\":\"Mongolia\""));
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.wrongFields()).containsExactly("validFrom");
        curator.post(statuses(taxon), says("CMS", "CMS_I", from("1994"))).done();
        curator.post(statuses(taxon), says("CMS", "CMS_II", from("1994"))).done();
        assertThat(on(taxon, "2000")).hasSize(4);
    }

    @Test
    void wrongStatementIsWithdrawnWithItsReasonAndMakesRoom() {
        JsonObject taxon = newSpecies();
        var wrong = curator.post(statuses(taxon), says("KZ_REDBOOK", "I", from("1978")))
                .done();
        String path = "statuses/" + wrong.getString("id");
        var seeing = curator.with("If-Match", curator.get(path).etag());
        assertThat(seeing.post(path + "/voiding", "{\"reason\":\" \"}").wrongFields())
                .containsExactly("reason");
        var voided = seeing.post(path + "/voiding", "{\"reason\":\"of another species\"}")
                .done();
        assertThat(voided.getJsonObject("voided").getString("reason")).isEqualTo("of another species");
        assertThat(on(taxon, "1980")).isEmpty();
        assertThat(curator.get(statuses(taxon)).items()).hasSize(1);
        assertThat(patch(wrong, "{\"category\":\"II\"}").text("type")).isEqualTo("/problems/is-void");
        curator.post(statuses(taxon), says("KZ_REDBOOK", "II", from("1978"))).done();
        assertThat(on(taxon, "1980")).containsExactly("II");
        assertThat(curator.get("audit?record=" + taxon.getString("id") + "&field=voidReason")
                        .items())
                .singleElement()
                .satisfies(entry -> assertThat(entry.getString("after")).isEqualTo("of another species"));
    }

    @Test
    void inputIsRefusedAtItsField() {
        JsonObject taxon = newSpecies();
        assertThat(curator.post(statuses(taxon), says("KZ_REDBOOK", "NO_SUCH", ""))
                        .wrongFields())
                .containsExactly("category");
        assertThat(curator.post(statuses(taxon), says("CITES", "CITES_I", from("the past")))
                        .wrongFields())
                .containsExactly("validFrom");
        assertThat(curator.post(statuses(taxon), says("IUCN_REGIONAL", "EN", ""))
                        .wrongFields())
                .containsExactly("scope");
        assertThat(curator.post(statuses(taxon), "{\"system\":\"CITES\",\"category\":\"CITES_I\"}")
                        .wrongFields())
                .containsExactly("source");
        assertThat(curator.post(statuses(taxon), says("CITES", "CITES_I", from("2020") + ",\"validTo\":\"2019\""))
                        .wrongFields())
                .containsExactly("validTo");
        var technician = Program.of(RunningAyaz.demo(), "technician");
        assertThat(technician
                        .post(statuses(taxon), says("CITES", "CITES_I", ""))
                        .status())
                .isEqualTo(403);
    }

    /** Straight into the tables, past every check of ours. */
    @RepeatedTest(10)
    void databaseLetsNoTwoStatementsHoldOnOneDayHoweverManyComeAtOnce() throws Exception {
        String taxon = newSpecies().getString("id");
        var barrier = new CyclicBarrier(TOGETHER);
        var pool = Executors.newFixedThreadPool(TOGETHER);
        try {
            var acts = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < TOGETHER; i++) {
                acts.add(pool.submit(inserting(taxon, 2000 + i, barrier)));
            }
            int written = 0;
            for (Future<Boolean> act : acts) {
                written += act.get() ? 1 : 0;
            }
            assertThat(written).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Each of twenty years, so that any two of them overlap and no two are the same. */
    private static Callable<Boolean> inserting(String taxon, int year, CyclicBarrier barrier) {
        return () -> {
            try (var connection = RunningAyaz.demo().asUser();
                    var insert = connection.prepareStatement(
                            """
                            INSERT INTO conservation_status (id, version, taxon_id, status_system, category, valid_from,
                                ends_before, source)
                            VALUES (UUID(), 1, ?, 'CITES', 'CITES_I', ?, ?, 'a test')""")) {
                connection.setAutoCommit(false);
                insert.setString(1, taxon);
                insert.setString(2, year + "-01-01");
                insert.setString(3, (year + 20) + "-01-01");
                barrier.await();
                insert.executeUpdate();
                Thread.sleep(50);
                connection.commit();
                return true;
            } catch (SQLException refused) {
                return false;
            }
        };
    }

    @Test
    void curatorsWhoWriteAtOnceAreRefusedButForOne() throws Exception {
        JsonObject taxon = newSpecies();
        var barrier = new CyclicBarrier(TOGETHER);
        var pool = Executors.newFixedThreadPool(TOGETHER);
        try {
            var acts = IntStream.range(0, TOGETHER)
                    .mapToObj(i -> pool.submit(() -> {
                        barrier.await();
                        return curator.post(
                                        statuses(taxon),
                                        says(
                                                "IUCN_GLOBAL",
                                                "EN",
                                                ",\"validFrom\":\"19%d\",\"validTo\":\"2020\"".formatted(60 + i)))
                                .status();
                    }))
                    .toList();
            var answers = new ArrayList<Integer>();
            for (Future<Integer> act : acts) {
                answers.add(act.get());
            }
            assertThat(answers).containsOnlyOnce(201);
            assertThat(answers).allMatch(status -> status == 201 || status == 409);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void sampleShowsTheStatusOfItsDayAndOfToday() {
        JsonObject taxon = newSpecies();
        curator.post(statuses(taxon), says("IUCN_GLOBAL", "CR", from("1996"))).done();
        curator.post(statuses(taxon), says("IUCN_GLOBAL", "NT", from("2023"))).done();
        curator.post(statuses(taxon), says("CITES", "CITES_II", "")).done();
        String unit = curator.register(
                        """
                        {"taxon":"%s","collection":{"collectedOn":"1998","method":"BIOPSY","collectors":"T"},
                         "sampleType":"SKIN","quantity":1,"quantityUnit":"G","units":{"count":1,"containerType":"CRYOVIAL"}}"""
                                .formatted(taxon.getString("scientificName")))
                .get(0);
        String lot = curator.get("units/" + unit).body().getJsonObject("lot").getString("catalogNumber");
        var both = curator.get("lots/" + lot).body().getJsonArray("statuses").getValuesAs(JsonObject.class);
        assertThat(both).extracting(each -> each.getString("system")).containsExactly("IUCN_GLOBAL", "CITES");
        assertThat(mark(both.get(0), "then").getString("category")).isEqualTo("CR");
        assertThat(mark(both.get(0), "now").getString("category")).isEqualTo("NT");
        assertThat(mark(both.get(1), "then").getBoolean("certain")).isFalse();
        assertThat(mark(both.get(1), "now").getBoolean("certain")).isTrue();
    }

    private static JsonObject mark(JsonObject both, String when) {
        return both.getJsonArray(when).getJsonObject(0);
    }
}
