package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.LotJson;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record shows what became of it, everything is found again, and signatures are asked for where they are due. */
class AuditJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();

    @Test
    void correctedLotShowsWhatWasAndWhatBecameOfIt() {
        Program curator = Program.of(AYAZ, "curator");
        String lot = curator.post("lots", LotJson.straws(1)).done().getString("catalogNumber");
        curator.with("If-Match", curator.get("lots/" + lot).etag())
                .patch("lots/" + lot, "{\"remarks\":\"one straw is bent\",\"reason\":\"seen at the check\"}")
                .done();
        try (Visitor visitor = Visitor.desktop(AYAZ, "ru").signIn("curator")) {
            Page page = visitor.open("specimen/lot.xhtml?number=" + lot);
            var newest = page.locator(".history tbody tr").first();
            assertThat(newest).containsText("Примечания");
            assertThat(newest).containsText("Yerlan Kassymov");
            assertThat(newest.locator("ins")).containsText("one straw is bent");
            assertThat(newest).containsText("seen at the check");
            assertThat(page.locator(".history tbody tr")).hasCount(2);

            page.locator("nav.places a", new Page.LocatorOptions().setHasText("Аудит"))
                    .click();
            page.locator("#record").fill(lot);
            page.locator("#event").selectOption(new SelectOption().setLabel("Изменено"));
            page.locator(".filters button.primary").click();
            assertThat(page.locator(".history tbody tr")).hasCount(1);
            assertThat(page.locator(".history tbody tr")).containsText("seen at the check");
            assertThat(page.locator("#event option:checked")).hasText("Изменено");

            page.locator("#to").fill("2001-01-01");
            page.locator(".filters button.primary").click();
            assertThat(page.locator(".history tbody tr")).hasCount(0);
        }
    }

    @Test
    void pagesOfTheAuditFollowOneAnother() {
        try (Visitor visitor = Visitor.desktop(AYAZ, "en").signIn("curator")) {
            Page page = visitor.open("history/audit.xhtml?kind=COLLECTION");
            assertThat(page.locator(".history tbody tr")).hasCount(50);
            String first = page.locator(".history tbody tr").first().innerText();
            page.locator("nav.pager a[rel=next]").click();
            assertThat(page.locator(".history tbody tr").first()).not().hasText(first);
            page.locator("nav.pager a[rel=prev]").click();
            assertThat(page.locator(".history tbody tr").first().innerText()).isEqualTo(first);
        }
    }

    @Test
    void technicianIsNotShownTheAuditOfOthers() {
        try (Visitor visitor = Visitor.desktop(AYAZ, "en").signIn("technician")) {
            Page page = visitor.open("index.xhtml");
            assertThat(page.locator("nav.places a[href*=audit]")).hasCount(0);
            assertThat(visitor.open("history/audit.xhtml").locator(".history tbody tr"))
                    .hasCount(0);
        }
    }

    @Test
    void disposalShowsWhatIsSignedAndIsSignedOnce() {
        Program program = Program.of(AYAZ, "curator");
        String straw = program.straws(1).get(0);
        program.place(straw, program.box("box-9x9", "dewar"), "A1").done();
        try (Visitor visitor = Visitor.phone(AYAZ, "kk").signIn("curator")) {
            Page page = visitor.open("holdings/dispose.xhtml?code=" + straw);
            assertThat(page.locator("fieldset.signing")).containsText("Yerlan Kassymov");
            assertThat(page.locator("fieldset.signing")).containsText(straw);
            assertThat(violations(page)).isEmpty();
            page.locator("#reason").fill("14-акт");
            page.locator("#dispose").click();
            assertThat(page.locator("#signature_password-message")).isVisible();
            page.locator("#signature_password").fill(RunningAyaz.PASSWORD);
            page.locator("#dispose").click();
            assertThat(page.locator(".head .state")).hasAttribute("data-state", "DISPOSED");
            assertThat(page.locator(".chain > li").first().locator(".signature"))
                    .containsText("Бекітілді");
        }
    }

    @Test
    void administratorNamesWhoSignsWhatAndTheAuditKnows() {
        try (Visitor visitor = Visitor.desktop(AYAZ, "en").signIn("admin")) {
            Page page = visitor.open("signing/rules.xhtml");
            assertThat(violations(page)).isEmpty();
            var box = page.locator("fieldset")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Thawing and use"))
                    .getByLabel("Curator");
            box.setChecked(true);
            page.locator("#save").click();
            assertThat(page.locator(".messages")).isVisible();
            assertThat(box).isChecked();
            box.setChecked(false);
            page.locator("#save").click();
            assertThat(box).not().isChecked();
            page.navigate(page.url().replaceFirst("/signing/.*", "/history/audit.xhtml?record=signature.USE"));
            assertThat(page.locator(".history tbody tr").first()).containsText("signature.USE");
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze().getViolations().stream()
                        .map(rule -> rule.getId())
                        .toList();
    }
}
