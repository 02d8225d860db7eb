package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ayaz.testing.RunningAyaz;
import org.junit.jupiter.api.Test;

/** The door: who is not known stays outside, and comes to the page that was asked for afterwards. */
class SignInJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();

    @Test
    void wrongPasswordIsSaidInTheLanguageOfTheBrowser() {
        try (Visitor somebody = Visitor.desktop(AYAZ, "ru")) {
            var page = somebody.open("identity/sign-in.xhtml");
            page.locator("input[autocomplete=username]").fill("auditor");
            page.locator("input[type=password]").fill("a wrong one");
            page.keyboard().press("Enter");
            assertThat(page.locator("html")).hasAttribute("lang", "ru");
            assertThat(page.locator("[role=alert], .messages, .message").first())
                    .isVisible();
        }
    }

    @Test
    void pageThatWasAskedForComesAfterSigningIn() {
        try (Visitor curator = Visitor.desktop(AYAZ, "en")) {
            var page = curator.open("species/list.xhtml");
            page.locator("input[autocomplete=username]").fill("curator");
            page.locator("input[type=password]").fill(RunningAyaz.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL("**/species/list.xhtml*");
            assertThat(page.locator("main")).containsText("Acinonyx jubatus");
        }
    }
}
