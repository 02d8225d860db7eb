package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A curator builds places at the desk, and lets a lot out of quarantine. */
class StorageJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();

    @Test
    void placesAreBuiltFromTemplatesOneInsideTheOther() {
        String site = "Site " + UUID.randomUUID().toString().substring(0, 8);
        try (Visitor curator = Visitor.desktop(AYAZ, "en").signIn("curator")) {
            Page page = curator.open("storage/tree.xhtml");
            build(page, "Site", site);
            build(page, "Room", "Room 1");
            build(page, "Freezer −80 °C, empty", "F1");
            build(page, "Box 9 × 9", "B1");
            assertThat(page.locator("h1")).hasText("B1");
            assertThat(page.locator(".crumbs")).containsText(site);
            assertThat(page.locator(".storage-picture svg")).isVisible();
            assertThat(page.locator(".count")).containsText("81");
        }
    }

    private static void build(Page page, String template, String name) {
        page.locator(".head .acts a[href*='new.xhtml']").click();
        page.locator("main nav table a", new Page.LocatorOptions().setHasText(template))
                .first()
                .click();
        page.locator("#name").fill(name);
        page.locator("#build").click();
        assertThat(page.locator("h1")).hasText(name);
    }

    @Test
    void placeWithoutANameIsRefusedAtTheField() {
        try (Visitor curator = Visitor.desktop(AYAZ, "ru").signIn("curator")) {
            Page page = curator.open("storage/new.xhtml?parent=&template=site");
            page.locator("#build").click();
            assertThat(page.locator("#name-message")).isVisible();
            assertThat(page.locator("#name")).isFocused();
        }
    }

    @Test
    void wholeLotIsReleasedFromQuarantine() {
        Program program = Program.of(AYAZ, "curator");
        var straws = program.straws(2);
        String box = program.box("box-9x9", "dewar");
        straws.forEach(straw -> program.place(straw, box, null).done());
        try (Visitor curator = Visitor.desktop(AYAZ, "en").signIn("curator")) {
            Page page = curator.open("unit.xhtml?code=" + straws.get(0));
            page.locator("#reason").fill("doubt");
            page.locator("#quarantine").click();
            assertThat(page.locator(".head .state")).hasAttribute("data-state", "QUARANTINED");

            page.locator(".crumbs a").last().click();
            page.locator("#reason").fill("test report 12");
            page.locator("#signature_password").fill(RunningAyaz.PASSWORD);
            page.locator("#release").click();
            assertThat(page.locator(".messages")).containsText("1");
            assertThat(page.locator("main table .state[data-state=QUARANTINED]"))
                    .hasCount(0);
            assertThat(page.locator("#release")).hasCount(0);
        }
    }
}
