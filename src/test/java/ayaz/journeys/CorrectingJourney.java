package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ayaz.testing.LotJson;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** A curator mends what was recorded wrongly of a lot and of an animal. */
class CorrectingJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();

    private static JsonObject registered() {
        return Program.of(AYAZ, "technician").post("lots", LotJson.straws(2)).done();
    }

    @Test
    void testsComeInLaterAndNeedAReason() {
        String number = registered().getString("catalogNumber");
        try (Visitor curator = Visitor.desktop(AYAZ, "en").signIn("curator")) {
            Page page = curator.open("specimen/lot.xhtml?number=" + number);
            page.getByText("Correct the lot").click();
            assertThat(page.locator("#quantity")).hasValue("10");
            page.locator("#quantity").fill("many");
            page.locator("#correcting summary").click();
            page.locator("#viabilityPercent").fill("half");
            page.locator("#diseaseStatus").selectOption("POSITIVE");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#quantity-message")).containsText("many");
            assertThat(page.locator("#viabilityPercent-message")).containsText("half");
            assertThat(page.locator("#quantity")).hasValue("many");

            page.locator("#quantity").fill("9.5");
            page.locator("#viabilityPercent").fill("81");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#reason-message")).isVisible();
            page.locator("#reason").fill("Report 17");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#signature_password-message")).isVisible();
            page.locator("#signature_password").fill(RunningAyaz.PASSWORD);
            page.keyboard().press("Control+Enter");

            assertThat(page.locator("main")).containsText("81 %");
            assertThat(page.locator("main")).containsText("9.5");
            page.locator("td.code a").first().click();
            assertThat(page.locator("main")).containsText("Report 17");
            assertThat(page.locator(".chain .signature").first()).containsText("Yerlan Kassymov, Responsibility");
        }
    }

    @Test
    void numberThatTheAnimalLostStaysKnown() {
        String code = registered().getString("organism");
        String ring = "KZ-" + code;
        try (Visitor curator = Visitor.desktop(AYAZ, "en").signIn("curator")) {
            Page page = curator.open("specimen/animal.xhtml?code=" + code);
            page.getByText("Correct the animal").click();
            page.locator("#bornOn").fill("2018");
            page.locator("#identifiers_0_type").selectOption("RING");
            page.locator("#identifiers_0_value").fill(ring);
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("main")).containsText(ring);
            assertThat(page.locator("main")).containsText("2018");

            page.getByText("Correct the animal").click();
            page.locator("#identifiers_0_type").selectOption("");
            page.locator("#identifiers_0_value").fill("");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(ring))
                            .first())
                    .containsText("20");
        }
    }
}
