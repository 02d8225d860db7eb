package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ayaz.testing.LotJson;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What is done to places at the desk, each saved and looked up again. */
class StorageActsJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();

    private final Program program = Program.of(AYAZ, "curator");

    @Test
    void administratorMakesATemplateLooksAtItAndItIsBuilt() {
        String code = "house-" + UUID.randomUUID().toString().substring(0, 8);
        try (Visitor admin = Visitor.desktop(AYAZ, "en").signIn("admin")) {
            Page page = admin.open("storage/templates.xhtml");
            page.locator("#code").fill(code);
            page.getByLabel("Name in English").fill("Rack of the house " + code);
            page.getByLabel("Name in Russian").fill("Штатив дома");
            page.getByLabel("Name in Kazakh").fill("Үй штативі");
            level(page, 1, "RACK", "", "1");
            level(page, 2, "SHELF", "S", "2");
            level(page, 3, "BOX", "B", "2");
            Locator third = page.locator("fieldset").nth(2);
            third.getByLabel("Stands in level").fill("1");
            third.locator("summary").click();
            third.getByLabel("Rows").fill("3");
            third.getByLabel("Columns").fill("4");
            page.locator("#tryOut").click();
            assertThat(page.locator(".template-picture svg")).hasCount(3);
            Assertions.assertThat(program.get("node-templates").text()).doesNotContain(code);
            admin.picture("template-editor");

            page.locator("#save").click();
            assertThat(row(page, "Rack of the house " + code)).containsText("24");
            assertThat(page.locator("fieldset").nth(2).getByLabel("Stands in level"))
                    .hasValue("1");
        }
        String rack = program.node(parentOf(program.box("box-9x9", "ln2-freezer")), code, "House rack");
        Assertions.assertThat(program.get("nodes/" + rack).done().getInt("capacity"))
                .isEqualTo(24);
    }

    private static void level(Page page, int number, String kind, String prefix, String count) {
        Locator level = page.locator("fieldset").nth(number - 1);
        level.getByLabel("Kind").selectOption(kind);
        level.getByLabel("Named").fill(prefix);
        level.getByLabel("How many").fill(count);
    }

    private static Locator row(Page page, String words) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(words));
    }

    @Test
    void positionsAreBlockedReservedForALotAndReleased() {
        String box = program.box("box-9x9", "dewar");
        JsonObject lot = program.post("lots", LotJson.straws(2)).done();
        try (Visitor technician = Visitor.desktop(AYAZ, "ru").signIn("technician")) {
            Page page = technician.open("storage/keep.xhtml?code=" + box);
            keep(page, "A1 A2", "BLOCKED", "Примёрзло", "");
            assertThat(row(page, "Примёрзло")).hasCount(2);
            keep(page, "A3", "RESERVED", "Для своих", lot.getString("catalogNumber"));
            assertThat(row(page, "Для своих")).hasCount(1);
            Assertions.assertThat(position(program.straws(1).get(0), box)).isEqualTo("A4");
            Assertions.assertThat(
                            position(lot.getJsonArray("units").getJsonObject(0).getString("unitId"), box))
                    .isEqualTo("A3");

            technician.open("storage/keep.xhtml?code=" + box);
            row(page, "A1").locator("input[type=submit]").click();
            assertThat(row(page, "Примёрзло")).hasCount(1);
            Assertions.assertThat(position(program.straws(1).get(0), box)).isEqualTo("A1");
        }
    }

    private static void keep(Page page, String positions, String purpose, String reason, String lot) {
        page.locator("#positions").fill(positions);
        page.locator("#purpose").selectOption(purpose);
        page.locator("#reason").fill(reason);
        page.locator("#lot").fill(lot);
        page.locator("#keep").click();
        assertThat(page.locator("#positions")).hasValue("");
    }

    private String position(String unit, String box) {
        return program.place(unit, box, null).done().getJsonObject("location").getString("position");
    }

    @Test
    void boxIsMovedAtTheDeskAndPutBack() {
        String box = program.box("box-9x9", "ln2-freezer");
        String rack = program.node(parentOf(box), "rack-10-places", "Rack 7");
        String straw = program.straws(1).get(0);
        program.place(straw, box, "A1").done();
        try (Visitor technician = Visitor.phone(AYAZ, "ru").signIn("technician")) {
            Page page = technician.open("storage/move.xhtml?code=" + box);
            page.locator("#parent").fill(rack);
            page.locator("#place").fill("4");
            page.locator("#reason").fill("Порядок");
            page.locator("#move").click();
            assertThat(page.locator(".crumbs")).containsText("Rack 7");
            Assertions.assertThat(way(straw)).contains("Rack 7");
            page.locator("#story input[type=submit]").first().click();
            assertThat(page.locator(".crumbs")).not().containsText("Rack 7");
            Assertions.assertThat(way(straw)).doesNotContain("Rack 7");
        }
    }

    private String way(String unit) {
        return program.get("units/" + unit)
                .done()
                .getJsonObject("location")
                .getJsonArray("path")
                .toString();
    }

    private String parentOf(String node) {
        List<JsonObject> way =
                program.get("nodes/" + node).done().getJsonArray("ancestors").getValuesAs(JsonObject.class);
        return way.get(way.size() - 2).getString("barcode");
    }

    @Test
    void placeIsRetiredAndComesBack() {
        String box = program.box("box-9x9", "ln2-freezer");
        try (Visitor curator = Visitor.desktop(AYAZ, "kk").signIn("curator")) {
            Page page = curator.open("storage/node.xhtml?code=" + box);
            page.locator("a[href*='retire.xhtml']").click();
            page.locator("#reason").fill("Сынды");
            page.locator("#retire").click();
            assertThat(page.locator(".messages")).containsText(box);
            Assertions.assertThat(status(box)).isEqualTo("RETIRED");
            curator.open("storage/node.xhtml?code=" + box);
            page.locator("#story input[type=submit]").first().click();
            assertThat(page.locator("a[href*='retire.xhtml']")).isVisible();
            Assertions.assertThat(status(box)).isEqualTo("IN_SERVICE");
        }
    }

    private String status(String node) {
        return program.get("nodes/" + node).done().getString("status");
    }

    @Test
    void labelsOfAPlaceAndAllInsideArePrintedAndRemembered() throws SQLException {
        String box = program.box("box-9x9", "ln2-freezer");
        String freezer = parentOf(box);
        try (Visitor technician = Visitor.desktop(AYAZ, "en").signIn("technician")) {
            Page page = technician.open("labelling/nodes.xhtml?code=" + freezer);
            page.locator("#inside").check();
            var pdf = new AtomicReference<byte[]>();
            page.route("**/labelling/nodes.xhtml*", route -> {
                pdf.set(route.fetch().body());
                route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody("<title>printed</title>"));
            });
            page.locator("#print").click();
            assertThat(page).hasTitle("printed");
            Assertions.assertThat(pdf.get()).startsWith('%', 'P', 'D', 'F');
        }
        try (var owner = AYAZ.asOwner();
                var printed = owner.prepareStatement(
                        "SELECT COUNT(*) FROM node_label_print p JOIN storage_node n ON n.id = p.node_id"
                                + " WHERE n.barcode IN (?, ?)")) {
            printed.setString(1, box);
            printed.setString(2, freezer);
            try (var rows = printed.executeQuery()) {
                rows.next();
                Assertions.assertThat(rows.getInt(1)).isEqualTo(2);
            }
        }
    }

    @Test
    void lotSaysWhereItsUnitsShouldGoAndTheyGoThere() {
        String number = program.post("lots", LotJson.straws(3)).done().getString("catalogNumber");
        try (Visitor technician = Visitor.desktop(AYAZ, "en").signIn("technician")) {
            Page page = technician.open("specimen/lot.xhtml?number=" + number);
            Locator portion = page.locator("main section tbody tr")
                    .filter(new Locator.FilterOptions().setHas(page.locator("a[href*='storage/node.xhtml']")))
                    .first();
            String href = portion.locator("a").first().getAttribute("href");
            String node = href.substring(href.indexOf("code=") + 5);
            String first = portion.locator("td .code").innerText().split(" ")[0].strip();
            String unit = program.get("lots/" + number)
                    .done()
                    .getJsonArray("units")
                    .getJsonObject(0)
                    .getString("unitId");
            technician.open("unit.xhtml?code=" + unit);
            page.locator("#node").fill(node);
            page.locator("#position").fill(first);
            page.locator("#place").click();
            assertThat(page.locator(".head .state")).hasAttribute("data-state", "AVAILABLE");
            Assertions.assertThat(program.get("units/" + unit)
                            .done()
                            .getJsonObject("location")
                            .getString("position"))
                    .isEqualTo(first);
        }
    }
}
