package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A technician registers a lot without touching the mouse. */
class RegisterJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();
    private static final String PAGE = "specimen/register.xhtml";

    @Test
    void fortyStrawsOfOneEjaculateTakeLessThanAMinute() {
        Instant start = Instant.now();
        try (Visitor technician = Visitor.desktop(AYAZ, "en").signIn("technician")) {
            Page page = technician.open(PAGE);
            assertThat(page.locator("#taxon")).isFocused();
            describeFortyStraws(technician);
            page.keyboard().press("Control+Enter");

            assertThat(page.locator(".saved")).containsText("Panthera uncia");
            assertThat(page.locator(".saved .codes li")).hasCount(40);
            Assertions.assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMinutes(1));
            String number = page.locator(".saved h2 a").textContent();
            Assertions.assertThat(Program.of(AYAZ, "technician")
                            .get("lots/" + number)
                            .body()
                            .getJsonObject("organism")
                            .getString("name"))
                    .isEqualTo("Barys");
        }
    }

    private static void describeFortyStraws(Visitor technician) {
        technician.picks("snow leop", "Panthera uncia");
        technician.picks("Barys", "Barys");
        technician.types("2026-03-14", "Electro", "A. Saparova");
        technician.types("Semen", "10", "mL", "Vapour", "2026-03-14 13:15", "Gly", "6", "", "", "");
        technician.types("40", "Straw");
    }

    @Test
    void nextLotKeepsWhatUsuallyStays() {
        try (Visitor technician = Visitor.desktop(AYAZ, "en").signIn("technician")) {
            Page page = technician.open(PAGE);
            describeFortyStraws(technician);
            page.keyboard().press("Control+Shift+Enter");

            page.locator(".saved").waitFor();
            assertThat(page.locator("#organism_code")).isFocused();
            assertThat(page.locator("#organism_code")).hasValue("");
            assertThat(page.locator("#taxon")).hasValue("Panthera uncia");
            assertThat(page.locator("#collection_collectedOn")).hasValue("2026-03-14");
            assertThat(page.locator("#collection_collectors")).hasValue("A. Saparova");
            assertThat(page.locator("#sampleType")).hasValue("SEMEN");
            assertThat(page.locator("#units_count")).hasValue("40");
            assertThat(page.locator("#quantity")).hasValue("");
        }
    }

    @Test
    void newAnimalIsDescribedWhereItIsNeeded() {
        String name = "Zhuldyz " + UUID.randomUUID().toString().substring(0, 4);
        try (Visitor technician = Visitor.desktop(AYAZ, "en").signIn("technician2")) {
            Page page = technician.open(PAGE);
            technician.picks("saiga", "Saiga tatarica");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            technician.types(name, "Female", "2023");
            page.locator("#collection_collectedOn").focus();
            technician.types("2026-03-14", "Veni", "D. Kim");
            technician.types("Whole", "4", "mL", "", "", "", "", "", "", "");
            technician.types("2", "Cryovial");
            page.keyboard().press("Control+Enter");

            page.locator(".saved h2 a").click();
            assertThat(page.locator("main")).containsText(name);
            assertThat(page.locator("main")).containsText("Saiga tatarica");
        }
    }

    @Test
    void wrongInputIsSaidAtItsField() {
        try (Visitor technician = Visitor.desktop(AYAZ, "en").signIn("technician2")) {
            Page page = technician.open(PAGE);
            technician.picks("uncia", "Panthera uncia");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#collection_collectedOn-message")).isVisible();
            assertThat(page.locator("#collection_collectedOn")).isFocused();
            assertThat(page.locator("#taxon")).hasValue("Panthera uncia");

            technician.types("2026-14-03", "Veni", "D. Kim", "Whole", "four");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#quantity-message")).containsText("four");
            assertThat(page.locator("#quantity")).isFocused();
            assertThat(page.locator("#quantity")).hasValue("four");
            assertThat(page.locator("#collection_collectors")).hasValue("D. Kim");
            assertThat(page.locator(".saved")).hasCount(0);
        }
    }
}
