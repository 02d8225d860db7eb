package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the room to the straw and back, by the keyboard alone: what is looked for is marked on every picture. */
class StoragePictureJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();

    @Test
    void soughtStrawIsFoundByArrowsAndEnterAndLeftByBackspace() {
        Program program = Program.of(AYAZ, "curator");
        String room = program.node(
                program.node(null, "site", "P " + UUID.randomUUID().toString().substring(0, 8)), "room", "Cold room");
        String dewar = program.node(room, "dewar-6-canisters-canes", "D77");
        String goblet = program.get("nodes/" + dewar + "/map")
                .done()
                .getJsonArray("children")
                .getJsonObject(0)
                .getJsonArray("children")
                .getJsonObject(0)
                .getJsonArray("children")
                .getJsonObject(0)
                .getString("barcode");
        String straw = program.straws(1).get(0);
        program.place(straw, goblet, "3").done();
        try (Visitor curator = Visitor.desktop(AYAZ, "en").signIn("curator")) {
            Page page = curator.open("storage/node.xhtml?code=" + room + "&units=" + straw);
            for (String name : new String[] {"D77", "C1", "T1", "G1"}) {
                var sought = page.locator(".storage .well.sought");
                assertThat(sought).hasCount(1);
                assertThat(sought).hasAttribute("aria-label", Pattern.compile(name + ".*searched for: 1"));
                curator.picture("picture-" + name);
                sought.focus();
                page.keyboard().press("Enter");
                assertThat(page.locator("h1")).hasText(name);
            }
            assertThat(page.locator(".storage .cell.sought"))
                    .hasAttribute("aria-label", Pattern.compile(".*" + straw + ".*"));
            page.locator(".storage .cell").first().focus();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator(".storage .cell:focus")).hasCount(1);
            page.keyboard().press("Backspace");
            assertThat(page.locator("h1")).hasText("T1");
            assertThat(page.locator(".storage .well.sought")).hasCount(1);
        }
    }
}
