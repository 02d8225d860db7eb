package ayaz.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ayaz.occurrences.FieldSamples;
import ayaz.testing.Animals;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page answers, in each language, on a desktop and a phone, and shows no accessibility violation. */
class EveryPageJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();
    private static final String REINTRODUCED = "01a19467-e879-7379-aa83-20ec8b7cb400";
    private static final String REINTRODUCTION = "01a19467-f005-7000-8000-000000000005";
    private static final String FIFTH_EDITION = "01a19467-f001-7000-8000-000000000005";

    /** A page that fails is a page, too. */
    private static final String STATUS = "performance.getEntriesByType('navigation')[0].responseStatus";

    private static Stream<String> pages() {
        Program curator = Program.of(AYAZ, "curator");
        var unit = curator.get("units?state=AVAILABLE&limit=1")
                .body()
                .getJsonArray("items")
                .getJsonObject(0);
        String code = unit.getString("unitId");
        var card = curator.get("units/" + code).body();
        return Stream.of(
                "index.xhtml",
                "verify/index.xhtml",
                "holdings.xhtml",
                "unit.xhtml?code=" + code,
                "species/list.xhtml",
                "species/card.xhtml?id=" + unit.getString("taxonId"),
                "species/edit.xhtml?id=" + unit.getString("taxonId"),
                "species/new.xhtml?id=" + unit.getString("taxonId"),
                "species/name.xhtml?id=" + unit.getString("taxonId"),
                "species/tree.xhtml",
                "species/place.xhtml?id=" + unit.getString("taxonId"),
                "species/act.xhtml?id=" + unit.getString("taxonId"),
                "status/statement.xhtml?id=" + unit.getString("taxonId"),
                "population/estimate.xhtml?id=" + unit.getString("taxonId"),
                "geography/map.xhtml",
                "geography/map.xhtml?id=" + unit.getString("taxonId"),
                "geography/layers.xhtml",
                "geography/upload.xhtml",
                "species/card.xhtml?id=" + REINTRODUCED,
                "programmes/programme.xhtml?id=" + REINTRODUCTION,
                "programmes/edit.xhtml?id=" + REINTRODUCTION,
                "programmes/edit.xhtml?taxon=" + unit.getString("taxonId"),
                "programmes/figure.xhtml?id=" + REINTRODUCTION,
                "programmes/link.xhtml?id=" + REINTRODUCTION,
                "status/editions.xhtml",
                "status/editions.xhtml?system=IUCN_GLOBAL&from=2016-06-01&to=2024-01-01",
                "status/edition.xhtml?id=" + FIFTH_EDITION,
                "specimen/register.xhtml",
                "specimen/animals.xhtml",
                "specimen/animal.xhtml?code=" + card.getJsonObject("organism").getString("code"),
                "specimen/animal-edit.xhtml?code="
                        + card.getJsonObject("organism").getString("code"),
                "specimen/animal-new.xhtml",
                "specimen/reidentify.xhtml",
                "specimen/identify.xhtml?animal="
                        + card.getJsonObject("organism").getString("code"),
                "checklists/import.xhtml",
                "specimen/number.xhtml?code=" + card.getJsonObject("organism").getString("code"),
                "specimen/animal.xhtml?code=" + childOfKnownParents(),
                "lives/event.xhtml?code=" + card.getJsonObject("organism").getString("code"),
                "photographs/photograph.xhtml?code="
                        + card.getJsonObject("organism").getString("code"),
                "documents/document.xhtml?of=" + unit.getString("lot"),
                "documents/document.xhtml?id=" + document(unit.getString("lot")),
                "merging/merge.xhtml?code=" + card.getJsonObject("organism").getString("code"),
                "pedigree/parent.xhtml?code=" + card.getJsonObject("organism").getString("code"),
                "specimen/lot.xhtml?number=" + unit.getString("lot"),
                "specimen/lot-edit.xhtml?number=" + unit.getString("lot"),
                "labelling/print.xhtml?lot=" + unit.getString("lot"),
                "storage/tree.xhtml",
                "storage/node.xhtml?code=" + card.getJsonObject("location").getString("node"),
                "storage/new.xhtml",
                "storage/correct.xhtml?" + moved(),
                "racks/scan.xhtml",
                "racks/work.xhtml",
                "racks/unidentified.xhtml",
                "racks/readings.xhtml",
                "racks/tube.xhtml?code=" + tube(),
                "storage/templates.xhtml",
                "storage/keep.xhtml?code=" + card.getJsonObject("location").getString("node"),
                "storage/move.xhtml?code=" + card.getJsonObject("location").getString("node"),
                "labelling/nodes.xhtml?code=" + card.getJsonObject("location").getString("node"),
                "imports/import.xhtml",
                "occurrences/import.xhtml",
                "occurrences/list.xhtml?taxon=" + unit.getString("taxonId"),
                "occurrences/dataset.xhtml?id=" + dataset(),
                "transparency/log.xhtml",
                "bundles/evidence.xhtml?unit=" + code,
                "history/audit.xhtml",
                "holdings/dispose.xhtml?code=" + code,
                "holdings/correct.xhtml?code=" + code,
                "identity/profile.xhtml",
                "station/index.xhtml");
    }

    /** Brought in anew, so that there is one. */
    private static String dataset() {
        String key = UUID.randomUUID().toString().substring(0, 8);
        return Program.of(AYAZ, "curator")
                .with("Content-Type", "application/octet-stream")
                .post("datasets?dryRun=false&leaveUnknown=true&name=cameras.zip", FieldSamples.camtrap(key))
                .done()
                .getString("dataset");
    }

    private static String document(String lot) {
        return Program.of(AYAZ, "curator")
                .with("Content-Type", "text/plain")
                .post(
                        "documents?of=" + lot + "&title=Permit&kind=PERMIT",
                        UUID.randomUUID().toString().getBytes(UTF_8))
                .done()
                .getString("id");
    }

    private static String childOfKnownParents() {
        var animals = new Animals(Program.of(AYAZ, "curator"));
        String child = animals.admitted("F", "2015");
        animals.parent(child, "DAM", animals.admitted("F", "2008")).done();
        return child;
    }

    /** A box that was carried from one vessel to another, and that act. */
    private static String moved() {
        Program curator = Program.of(AYAZ, "curator");
        String site = curator.node(null, "site", "Site " + UUID.randomUUID());
        String room = curator.node(site, "room", "Room");
        String box = curator.node(curator.node(room, "dewar", "One"), "box-9x9", "Box");
        String other = curator.node(room, "dewar", "Other");
        curator.post("nodes/" + box + "/place", "{\"parent\":\"" + other + "\"}")
                .done();
        String act = curator.get("nodes/" + box + "/acts").items().get(0).getString("id");
        return "code=" + box + "&act=" + act;
    }

    /** A tube that stands somewhere and is not catalogued yet. */
    private static String tube() {
        Program curator = Program.of(AYAZ, "curator");
        String code = "66%08d".formatted(System.nanoTime() % 100_000_000L);
        String wish = "{\"code\":\"%s\",\"node\":\"%s\"}".formatted(code, curator.box("box-9x9", "dewar"));
        return curator.post("unidentified", wish).done().getString("code");
    }

    @Test
    void inKazakhOnADesktop() {
        try (Visitor curator = Visitor.desktop(AYAZ, "kk").signIn("curator")) {
            assertThat(faults(curator)).isEmpty();
        }
    }

    @Test
    void inRussianOnAPhoneInTheDark() {
        try (Visitor curator = Visitor.phone(AYAZ, "ru").signIn("curator")) {
            assertThat(faults(curator)).isEmpty();
        }
    }

    private static List<String> faults(Visitor visitor) {
        var faults = new ArrayList<String>();
        pages().forEach(path -> {
            Page page = visitor.open(path);
            page.waitForLoadState();
            if (page.locator("main, body[data-level]").count() == 0) {
                faults.add(path + ": " + page.title());
            }
            if (!Integer.valueOf(200).equals(page.evaluate(STATUS))) {
                faults.add(path + ": is not shown");
            }
            violations(page).forEach(rule -> faults.add(path + ": " + rule));
            if ((boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth + 1")) {
                faults.add(path + ": wider than the screen");
            }
            visitor.picture(page.locator("html").getAttribute("lang") + "/"
                    + path.replaceAll("\\.xhtml.*", "").replace('/', '-'));
        });
        return faults;
    }

    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze().getViolations().stream()
                        .map(EveryPageJourney::sentence)
                        .toList();
    }

    private static String sentence(Rule rule) {
        return rule.getId() + " at " + rule.getNodes().get(0).getTarget();
    }
}
