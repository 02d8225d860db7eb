package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ayaz.testing.RunningAyaz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void languagePickedOnAnyPageIsThePersonsOwnInEveryBrowser() {
        try (Visitor auditor = Visitor.desktop(AYAZ, "en").signIn("auditor")) {
            var page = auditor.open("species/list.xhtml?q=lynx");
            page.locator(".languages a[lang=kk]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "kk");
            assertThat(page.locator("main input[name=q]")).hasValue("lynx");
        }
        try (Visitor elsewhere = Visitor.desktop(AYAZ, "en").signIn("auditor")) {
            assertThat(elsewhere.page().locator("html")).hasAttribute("lang", "kk");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "specimen/register.xhtml",
                "labelling/print.xhtml",
                "imports/import.xhtml",
                "storage/new.xhtml",
                "species/new.xhtml"
            })
    void formThatWouldOnlyBeRefusedIsNotShown(String path) {
        try (Visitor auditor = Visitor.desktop(AYAZ, "en").signIn("auditor")) {
            var answer = auditor.page().navigate(AYAZ.url().resolve("/" + path).toString());
            assertEquals(403, answer.status(), path);
            assertThat(auditor.page().locator("main form")).hasCount(0);
        }
    }
}
