package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ayaz.testing.Animals;
import ayaz.testing.LotJson;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A curator keeps the card of an animal: family, life, photographs, and one record instead of two. */
class AnimalJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();

    private final Animals animals = new Animals(Program.of(AYAZ, "curator"));

    private static Locator button(Page page, String name) {
        return page.locator("a.button", new Page.LocatorOptions().setHasText(name));
    }

    @Test
    void familyIsBuiltAndWalkedByKeys() {
        String child = animals.admitted("F", "2015");
        String mother = animals.admitted("F", "2008");
        String father = animals.admitted("M", "2007");
        animals.parent(mother, "SIRE", father).done();
        try (Visitor curator = Visitor.desktop(AYAZ, "en").signIn("curator")) {
            Page page = curator.open("specimen/animal.xhtml?code=" + child);
            assertThat(page.locator("#family")).containsText("counts as a founder");
            button(page, "Add a parent").click();
            page.locator("#parent").fill(father);
            page.locator("#role").selectOption("DAM");
            page.locator("#certainty").selectOption("RECORDED");
            page.locator("#source").fill("Studbook 12");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#parent-message")).containsText("recorded as male");

            page.locator("#parent").fill(mother);
            page.keyboard().press("Control+Enter");
            assertThat(page.locator(".ancestors > li")).hasCount(4);
            animals.parent(child, "SIRE", father).done();
            page.reload();
            assertThat(page.locator("#family")).containsText("0.250");
            assertThat(page.locator(".ancestors .twice")).hasCount(1);
            page.locator(".ancestors a").first().focus();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(".ancestors a").nth(1)).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator(".descendants > li")).not().hasCount(0);
        }
    }

    @Test
    void lifeAndPhotographsAreKept() throws IOException {
        String animal = animals.admitted("F", "2015");
        try (Visitor curator = Visitor.phone(AYAZ, "ru").signIn("curator")) {
            Page page = curator.open("specimen/animal.xhtml?code=" + animal);
            button(page, "Записать событие").click();
            page.locator("#type").selectOption("CAPTURE");
            page.locator("#on").fill("2014");
            page.locator("#source").fill("Протокол 7");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#on-message")).containsText("2015");
            page.locator("#on").fill("2018-05");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("main")).containsText("Протокол 7");

            button(page, "Добавить фотографию").click();
            page.locator("#file").setInputFiles(new FilePayload("no.jpg", "image/jpeg", new byte[] {1, 2, 3}));
            page.locator(".acts input[type=submit]").first().click();
            assertThat(page.locator("#file-message")).containsText("JPEG");
            page.locator("#file").setInputFiles(new FilePayload("p.png", "image/png", picture()));
            page.locator("#caption").fill("У логова");
            page.locator(".acts input[type=submit]").first().click();
            assertThat(page.locator(".album img")).hasAttribute("alt", "У логова");
            page.waitForFunction("document.querySelector('.album img').naturalWidth > 0");
        }
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void doublesAreMergedAndPartedAgain() {
        String kept = animals.admitted("M", "2019");
        String other = Program.of(AYAZ, "curator")
                .post("lots", LotJson.straws(2))
                .done()
                .getString("organism");
        try (Visitor curator = Visitor.desktop(AYAZ, "en").signIn("curator")) {
            Page page = curator.open("specimen/animal.xhtml?code=" + kept);
            button(page, "Merge with a double").click();
            page.locator("#other").fill(other);
            page.locator("#reason").fill("Same chip");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator(".messages")).containsText("one animal now");
            assertThat(page.locator("main")).containsText("Same chip");
            curator.open("specimen/animal.xhtml?code=" + other);
            assertThat(page.locator("main .code").first()).hasText(kept);

            page.locator("td a", new Page.LocatorOptions().setHasText("Undo")).click();
            page.locator("#reason").fill("Not the same");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator(".messages")).containsText("two animals again");
            curator.open("specimen/animal.xhtml?code=" + other);
            assertThat(page.locator("main .code").first()).hasText(other);
        }
    }
}
