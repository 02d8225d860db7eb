package ayaz.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A technician pastes what the rack reader saw, looks, saves, and resolves what contradicts the register. */
class RackJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();

    @Test
    void aRackIsComparedSavedAndWhatContradictsIsResolved() {
        var curator = Program.of(AYAZ, "curator");
        String rack = curator.box("box-8x12", "ln2-freezer");
        List<String> units = curator.straws(2);
        String lot = curator.get("units/" + curator.straws(1).get(0))
                .body()
                .getJsonObject("lot")
                .getString("catalogNumber");
        curator.place(units.get(0), rack, "A1").done();
        String tube = "90%08d".formatted(System.nanoTime() % 100_000_000L);
        String reading = "Rack: %s\nWell;Tube\nA1;%s\nA2;%s\nA3;No Read".formatted(rack, units.get(1), tube);

        try (Visitor technician = Visitor.desktop(AYAZ, "en").signIn("technician")) {
            Page page = technician.open("racks/scan.xhtml");
            page.getByLabel("Or paste its text").fill(reading);
            button(page, "Compare").click();

            assertThat(cell(page, "A01").getAttribute("data-status")).isEqualTo("OCCUPIED");
            assertThat(cell(page, "A02").getAttribute("data-status")).isEqualTo("UNIDENTIFIED");
            assertThat(cell(page, "A03").getAttribute("data-status")).isEqualTo("UNREADABLE");
            assertThat(violations(page)).isEmpty();

            button(page, "Save this reading").click();
            page.waitForSelector(".messages");
            technician.open("racks/work.xhtml");
            page.locator("tr", new Page.LocatorOptions().setHasText(units.get(0)))
                    .getByText("Resolve")
                    .click();
            page.getByLabel("What is true").selectOption("PLACED");
            page.getByLabel("Code of the place").fill(rack);
            page.getByLabel("Position").fill("H12");
            page.getByLabel("What you saw").fill("It stood in the last well");
            assertThat(violations(page)).isEmpty();
            button(page, "Resolve").click();
            page.waitForSelector(".messages");

            technician.open("racks/unidentified.xhtml");
            page.locator("tr", new Page.LocatorOptions().setHasText(tube))
                    .getByText(tube)
                    .click();
            page.getByLabel("Code of the place").fill(rack);
            page.getByLabel("Position").fill("H11");
            button(page, "Move").click();
            page.getByText("H11").first().waitFor();
            technician.open("find.xhtml?q=" + tube);
            page.waitForURL("**/racks/tube.xhtml**");
            page.getByLabel("Number of its lot").fill(lot);
            assertThat(violations(page)).isEmpty();
            button(page, "Link").click();
            page.waitForURL("**/unit.xhtml**");
            assertThat(page.locator(".messages").innerText()).contains(tube);
            technician.open("racks/tube.xhtml?code=" + tube);
            assertThat(page.locator("tbody tr").allInnerTexts()).hasSize(3);
            assertThat(page.locator("tbody").innerText()).contains("Linked to its unit", "H11", "A02");
        }
        assertThat(curator.get("units/" + units.get(0))
                        .body()
                        .getJsonObject("location")
                        .getString("position"))
                .isEqualTo("H12");
    }

    @Test
    void aFileOfTheWatchedFolderIsLookedAtSavedAndTakenBack() throws Exception {
        var curator = Program.of(AYAZ, "curator");
        String rack = curator.box("box-8x12", "ln2-freezer");
        String unit = curator.straws(1).get(0);
        String name = "reader-" + unit + ".csv";
        dropped(name, rack, "Rack: " + rack + "\nWell;Tube\nA1;" + unit);
        dropped("other-" + name, rack, "Rack: " + rack + "\nWell;Tube\nA2;" + unit);

        try (Visitor technician = Visitor.phone(AYAZ, "ru").signIn("technician")) {
            Page page = technician.open("racks/readings.xhtml");
            page.locator("a", new Page.LocatorOptions().setHasText("other-" + name))
                    .click();
            assertThat(cell(page, "A02").getAttribute("data-status")).isEqualTo("NEW");
            page.locator("#discard").click();
            page.waitForURL("**/racks/readings.xhtml**");
            assertThat(page.locator("main").innerText()).doesNotContain("other-" + name);
            assertThat(curator.get("units/" + unit).body().isNull("location"))
                    .as("nothing is saved")
                    .isTrue();

            page.locator("a", new Page.LocatorOptions().setHasText(name)).click();
            assertThat(cell(page, "A01").getAttribute("data-status")).isEqualTo("NEW");
            assertThat(violations(page)).isEmpty();
            page.locator("#save").click();
            page.waitForSelector(".messages");
            assertThat(curator.get("units/" + unit).body().isNull("location")).isFalse();
            page.locator("a[href*='readings.xhtml?scan=']").click();
            page.locator("#reason").fill("The wrong rack");
            assertThat(violations(page)).isEmpty();
            page.locator("#undo").click();
            page.waitForURL(url -> !url.contains("scan="));
            assertThat(curator.get("units/" + unit).body().isNull("location")).isTrue();
        }
    }

    /** As the watched folder takes a file in. */
    private static void dropped(String name, String rack, String text) throws java.sql.SQLException {
        try (var owner = AYAZ.asOwner();
                var insert = owner.prepareStatement(
                        """
                        INSERT INTO rack_file (id, name, content, sha256, node_id, tubes, arrived_at)
                        SELECT UUID(), ?, ?, REPEAT('0', 64), id, 1, UTC_TIMESTAMP(6) FROM storage_node WHERE barcode = ?""")) {
            insert.setString(1, name);
            insert.setBytes(2, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            insert.setString(3, rack);
            insert.executeUpdate();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator cell(Page page, String position) {
        return page.locator(".rack-picture td", new Page.LocatorOptions().setHasText(position));
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + " at " + rule.getNodes().get(0).getTarget())
                        .toList();
    }
}
