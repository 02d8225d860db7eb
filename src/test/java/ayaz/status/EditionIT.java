package ayaz.status;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Answer;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Editions of a list: what they say, put into force, and compared. The list of other red books is this test's own. */
class EditionIT {

    private static final String FIFTH = "01a19467-f001-7000-8000-000000000005";

    private static Program curator;

    @BeforeAll
    static void signIn() {
        curator = Program.of(RunningAyaz.demo(), "curator");
    }

    private String idOf(String name) {
        return curator.get("taxa?q=" + encoded(name)).items().get(0).getString("id");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void shippedEditionsTellWhatTheirPublisherSays() {
        JsonObject fifth = curator.get("editions/" + FIFTH).body();
        assertThat(fifth.getInt("statedTaxa")).isEqualTo(217);
        assertThat(fifth.getInt("statedAdded")).isEqualTo(11);
        assertThat(fifth.getInt("statedRemoved")).isEqualTo(21);
        assertThat(curator.get("editions?system=KZ_REDBOOK").items()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void editionComesIntoForceAndTheReportAddsUp() {
        var stays = addStatement("Panthera uncia", "OTHER_RED_BOOK", "III", edition("old", false, "2001"));
        assertThat(stays.getString("category")).isEqualTo("III");
        addStatement("Otocolobus manul", "OTHER_RED_BOOK", "III", "old");
        addStatement("Saiga tatarica", "OTHER_RED_BOOK", "I", "old");
        String next = edition("new", true, null);
        addStatement("Panthera uncia", "OTHER_RED_BOOK", "III", next);
        addStatement("Otocolobus manul", "OTHER_RED_BOOK", "II", next);
        addStatement("Felis chaus", "OTHER_RED_BOOK", "IV", next);

        var announced = report("old", "new");
        assertThat(announced).containsEntry("before", 3).containsEntry("after", 3);
        assertThat(on("Felis chaus", "2030-01-01")).doesNotContain("IV");

        String path = "editions/" + editions.get("new");
        Answer inForce = curator.with("If-Match", curator.get(path).etag())
                .post(path + "/enactment", "{\"inForceFrom\":\"2026-03-01\",\"legalAct\":\"order No. 1\"}");
        assertThat(inForce.done().getBoolean("announced")).isFalse();
        assertThat(on("Felis chaus", "2026-02-28")).doesNotContain("IV");
        assertThat(on("Felis chaus", "2026-03-01")).contains("IV");
        assertThat(on("Saiga tatarica", "2026-02-28")).contains("I");
        assertThat(on("Saiga tatarica", "2026-03-01")).doesNotContain("I");

        var counts = report("2026-02-28", "2026-03-01");
        assertThat(counts).isEqualTo(announced);
        assertThat(counts).isEqualTo(Map.of("before", 3, "after", 3, "entered", 1, "left", 1, "moved", 1, "stayed", 1));
        assertThat(curator.with("If-Match", curator.get(path).etag())
                        .post(path + "/enactment", "{\"inForceFrom\":\"2027-03-01\",\"legalAct\":\"order No. 2\"}")
                        .text("type"))
                .isEqualTo("/problems/edition-in-force");
    }

    /** Whichever comes first: what the edition says holds once it is in force. */
    @Test
    void statementWrittenWhileItsEditionComesIntoForceIsNotForgotten() throws Exception {
        var hands = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 5; round++) {
                String name = edition("race " + round, true, null);
                String path = "editions/" + editions.get(name);
                String act = "{\"inForceFrom\":\"203%d-03-01\",\"legalAct\":\"order No. 3\"}".formatted(round);
                var program = curator.with("If-Match", curator.get(path).etag());
                String taxon = idOf("Gypaetus barbatus");
                String wish =
                        "{\"system\":\"OTHER_RED_BOOK\",\"category\":\"I\",\"scope\":\"book %d\",\"edition\":\"%s\",\"source\":\"a test\"}"
                                .formatted(round, editions.get(name));
                var enacted = hands.submit(() -> program.post(path + "/enactment", act));
                var written = hands.submit(() -> curator.post("taxa/" + taxon + "/statuses", wish));
                enacted.get().done();
                var statement = written.get();
                if (statement.status() == 201) {
                    String said = "statuses/" + statement.text("id");
                    Answer seen = curator.get(said);
                    assertThat(seen.text()).as("round " + round).contains("\"announced\":false");
                    curator.with("If-Match", seen.etag())
                            .post(said + "/voiding", "{\"reason\":\"the other tests count\"}")
                            .done();
                }
            }
        } finally {
            hands.shutdown();
        }
    }

    private final Map<String, String> editions = new TreeMap<>();

    private String edition(String name, boolean announced, String from) {
        var made = curator.post(
                        "editions",
                        "{\"system\":\"OTHER_RED_BOOK\",\"name\":\"%s\",\"announced\":%s,%s\"source\":\"a test\"}"
                                .formatted(name, announced, from == null ? "" : "\"inForceFrom\":\"" + from + "\","))
                .done();
        editions.put(name, made.getString("id"));
        return name;
    }

    private JsonObject addStatement(String taxon, String system, String category, String edition) {
        String dates = edition.equals("old") ? ",\"validFrom\":\"2001\"" : "";
        return curator.post(
                        "taxa/" + idOf(taxon) + "/statuses",
                        "{\"system\":\"%s\",\"category\":\"%s\",\"scope\":\"a book\",\"edition\":\"%s\",\"source\":\"a test\"%s}"
                                .formatted(system, category, editions.get(edition), dates))
                .done();
    }

    private List<String> on(String taxon, String day) {
        return curator.get("taxa/" + idOf(taxon) + "/statuses?on=" + day).items().stream()
                .map(each -> each.getString("category"))
                .toList();
    }

    private Map<String, Integer> report(String before, String after) {
        var counts = curator.get("editions/comparison?system=OTHER_RED_BOOK&before=" + encoded(before) + "&after="
                        + encoded(after))
                .body()
                .getJsonObject("counts");
        var found = new TreeMap<String, Integer>();
        counts.keySet().forEach(key -> found.put(key, counts.getInt(key)));
        return found;
    }

    @Test
    void reportPagesByKeyAndIsASheetToo() {
        String question = "editions/comparison?system=IUCN_GLOBAL&before=2016-06-01&after=2024-01-01&limit=7";
        var all = new ArrayList<String>();
        String cursor = "";
        int pages = 0;
        JsonObject page;
        do {
            page = curator.get(question + cursor).body();
            page.getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .forEach(row -> all.add(row.getString("scientificName")));
            cursor = page.isNull("next") ? "" : "&cursor=" + encoded(page.getString("next"));
            pages++;
        } while (!cursor.isEmpty() && pages < 50);
        JsonObject counts = page.getJsonObject("counts");
        int kinds = counts.getInt("entered") + counts.getInt("left") + counts.getInt("moved") + counts.getInt("stayed");
        assertThat(all).hasSize(kinds).isSorted().doesNotHaveDuplicates();
        assertThat(pages).isGreaterThan(3);
        String sheet = curator.get("editions/comparison.csv?system=IUCN_GLOBAL&before=2016-06-01&after=2024-01-01")
                .text();
        assertThat(sheet.lines()).hasSize(kinds + 1);
    }

    @Test
    void whatIsNeitherAnEditionNorADayIsRefused() {
        assertThat(curator.get("editions/comparison?system=CITES&before=yesterday&after=2024-01-01")
                        .wrongFields())
                .containsExactly("before");
    }
}
