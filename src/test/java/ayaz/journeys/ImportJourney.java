package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ayaz.testing.RunningAyaz;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A curator brings a sheet in: sees what is wrong with it, says what its columns are, and keeps that for the next one. */
class ImportJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();
    private static final Path FAULTY =
            Path.of("src/test/resources/ayaz/imports/constructed-inventory-semicolon-utf8.csv");

    @Test
    void problemsAreNamedByRowAndColumnAndNothingCanBeSaved() {
        try (Visitor curator = Visitor.desktop(AYAZ, "en").signIn("curator")) {
            Page page = curator.open("imports/import.xhtml");
            page.locator("#file").setInputFiles(FAULTY);
            page.locator("#mapping").selectOption("freezer-list-en");
            page.locator("#check").click();

            Locator noSuchDay = page.locator("main table tbody tr", new Page.LocatorOptions().setHasText("31.02.2023"));
            assertThat(noSuchDay.locator("td").nth(0)).hasText("6");
            assertThat(noSuchDay.locator("td").nth(1)).hasText("Collected");
            assertThat(page.locator("main table")).containsText("Haliaeetus albicilla");
            assertThat(page.locator("#save")).hasCount(0);
        }
    }

    @Test
    void columnsAreNamedOnceAndTheNextSheetIsReadTheSameWay() {
        String site = "Journey " + UUID.randomUUID().toString().substring(0, 8);
        try (Visitor curator = Visitor.desktop(AYAZ, "en").signIn("curator")) {
            Page page = curator.open("imports/import.xhtml");
            check(page, sheet(site, "A1"));
            assertThat(page.locator("main table")).isVisible();

            page.getByLabel("taken by", new Page.GetByLabelOptions().setExact(true))
                    .selectOption("collectors");
            page.locator("#checkAgain").click();
            assertThat(page.locator("#save")).isVisible();
            page.locator("summary", new Page.LocatorOptions().setHasText("Columns"))
                    .click();
            page.locator("#mappingName").fill(site);
            page.locator("#saveMapping").click();
            assertThat(page.locator(".messages")).containsText(site);
            page.locator("#save").click();
            assertThat(page.locator(".messages")).containsText("1");
            assertThat(page.locator("h1")).hasText("Holdings");

            curator.open("imports/import.xhtml");
            page.locator("#mapping").selectOption(site);
            check(page, sheet(site, "A2"));
            page.locator("#save").click();
            assertThat(page.locator("h1")).hasText("Holdings");
        }
    }

    private static void check(Page page, FilePayload sheet) {
        page.locator("#file").setInputFiles(sheet);
        page.locator("#check").click();
    }

    private static FilePayload sheet(String site, String position) {
        String rows =
                """
                sample_id,species,type,collected_on,method,taken by,container,count,site,equipment,box,position,disease_status
                %1$s-%2$s,Panthera uncia,SKIN,2023-05-12,BIOPSY,A. Omarov,CRYOVIAL,1,%1$s,D1 (dewar),B1 (box 9x9),%2$s,CLEARED
                """
                        .formatted(site, position);
        return new FilePayload("skin.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8));
    }
}
