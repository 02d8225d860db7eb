package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A curator does at the desk what can be done to a unit; each act becomes a line of its story. */
class UnitPageJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();

    @Test
    void everyActGrowsTheStory() {
        Program program = Program.of(AYAZ, "curator");
        String straw = program.straws(1).get(0);
        String box = program.box("box-9x9", "dewar");
        try (Visitor curator = Visitor.desktop(AYAZ, "en").signIn("curator")) {
            Page page = curator.open("unit.xhtml?code=" + straw);
            seen(page, "RECEIVED", 1);

            place(page, box, "C3");
            seen(page, "AVAILABLE", 2);
            assertThat(page.locator(".head")).containsText("C3");
            assertThat(page.locator(".storage-picture .sought")).isVisible();

            because(page, "takeOut", "motility check");
            seen(page, "CHECKED_OUT", 3);
            assertThat(page.locator(".chain > li").first()).containsText("motility check");
            assertThat(page.locator(".head time.running")).isVisible();

            place(page, box, "");
            seen(page, "AVAILABLE", 4);

            page.locator("#last input[type=submit]").click();
            seen(page, "CHECKED_OUT", 5);
            assertThat(page.locator(".chain > li.taken-back")).hasCount(1);
            place(page, box, "A1");
            seen(page, "AVAILABLE", 6);

            because(page, "quarantine", "lid was loose");
            seen(page, "QUARANTINED", 7);
            page.locator("#signature_password").fill("not mine");
            because(page, "release", "lid is tight");
            assertThat(page.locator("#signature_password-message")).containsText("wrong");
            seen(page, "QUARANTINED", 7);
            page.locator("#signature_password").fill("nor this");
            because(page, "release", "lid is tight");
            assertThat(page.locator("#signature_password-message")).containsText("again");
            page.locator("#signature_password").fill(RunningAyaz.PASSWORD);
            because(page, "release", "lid is tight");
            seen(page, "AVAILABLE", 8);
            assertThat(page.locator(".chain > li").first().locator(".signature"))
                    .containsText("Yerlan Kassymov, Released");
            assertThat(page.locator(".chain > li").first()).containsText("lid is tight");
        }
    }

    @Test
    void refusedActSaysWhyAndChangesNothing() {
        Program program = Program.of(AYAZ, "curator");
        String straw = program.straws(1).get(0);
        String box = program.box("box-9x9", "dewar");
        try (Visitor curator = Visitor.desktop(AYAZ, "en").signIn("curator")) {
            Page page = curator.open("unit.xhtml?code=" + straw);
            place(page, box, "Z99");
            assertThat(page.locator("#position-message")).isVisible();
            seen(page, "RECEIVED", 1);
        }
    }

    /** Between the look and the click a colleague has moved the straw: taking back now would undo the wrong act. */
    @Test
    void takesBackWhatWasSeenOrNothing() {
        Program program = Program.of(AYAZ, "curator");
        String straw = program.straws(1).get(0);
        String box = program.box("box-9x9", "dewar");
        program.place(straw, box, "A1");
        try (Visitor curator = Visitor.desktop(AYAZ, "en").signIn("curator")) {
            Page page = curator.open("unit.xhtml?code=" + straw);
            program.place(straw, box, "B2");
            page.locator("#undo").click();
            assertThat(page.locator(".messages")).isVisible();
            seen(page, "AVAILABLE", 3);
            assertThat(page.locator(".head")).containsText("B2");
        }
    }

    private static void place(Page page, String node, String position) {
        page.locator("#node").fill(node);
        page.locator("#position").fill(position);
        page.locator("#place").click();
    }

    private static void because(Page page, String act, String reason) {
        page.locator("#reason").fill(reason);
        page.locator("#" + act).click();
    }

    private static void seen(Page page, String state, int events) {
        assertThat(page.locator(".head .state")).hasAttribute("data-state", state);
        assertThat(page.locator(".chain > li")).hasCount(events);
    }
}
