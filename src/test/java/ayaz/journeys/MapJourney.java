package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A curator uploads a range, looks at it on the map and asks what is in an area, by mouse and by keys. */
class MapJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();

    private static final String RANGE =
            """
            {"type":"FeatureCollection","features":[
             {"type":"Feature","properties":{"sci_name":"Pelecanus crispus","presence":1},
              "geometry":{"type":"Polygon","coordinates":[[[60,46],[68,46],[68,50],[60,50],[60,46]]]}},
             {"type":"Feature","properties":{"sci_name":"Pelecanus crispuss","presence":1},
              "geometry":{"type":"Polygon","coordinates":[[[50,46],[52,46],[52,48],[50,46]]]}}]}""";

    private static String pelican() {
        return Program.of(AYAZ, "curator")
                .get("taxa?q=Pelecanus+crispus")
                .items()
                .get(0)
                .getString("id");
    }

    private static Locator button(Page page, String name) {
        return page.locator("button, a.button, input[type=submit]", new Page.LocatorOptions().setHasText(name));
    }

    private static void upload(Page page) {
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "ranges.geojson", "application/geo+json", RANGE.getBytes(StandardCharsets.UTF_8)));
        page.locator("#check").click();
        assertThat(page.locator(".panel").last()).containsText("Is it Pelecanus crispus?");
        page.locator("#nameEn").fill("Ranges of the journey");
        page.locator("#source").fill("A test");
        page.locator("#licence").fill("CC0");
        page.locator("#attribution").fill("Geographers of the journey");
        page.locator("#save").click();
        assertThat(page.locator(".panel").last()).containsText("Names without a taxon");
        page.locator("#leaveOut").check();
        page.locator("#save").click();
        assertThat(page.locator(".messages")).containsText("1 shapes saved, of 1 taxa");
    }

    @Test
    void rangeIsUploadedSeenAndSearched() {
        try (Visitor curator = Visitor.desktop(AYAZ, "en").signIn("curator")) {
            List<String> foreign = new ArrayList<>();
            curator.page().onRequest(request -> {
                if (request.url().startsWith("http")
                        && !request.url().startsWith(AYAZ.url().toString())) {
                    foreign.add(request.url());
                }
            });
            upload(curator.open("geography/upload.xhtml"));
            Page page = curator.open("geography/map.xhtml?id=" + pelican());
            assertThat(page.locator(".ol-scale-line-inner")).not().isEmpty();
            assertThat(page.locator(".named")).containsText("Geographers of the journey");
            page.locator(".layers input[value=ranges]").uncheck();
            assertThat(page.locator(".named")).not().containsText("Geographers of the journey");
            page.locator(".layers input[value=ranges]").check();
            page.locator(".canvas").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".said")).containsText("Pelecanus crispus");

            draw(page);
            assertThat(page.locator("#found")).containsText("Ranges of the journey");
            assertThat(page.locator("#draw")).hasAttribute("aria-pressed", "false");

            page.locator(".area summary").focus();
            page.keyboard().press("Enter");
            page.locator("#written").fill("10 10\n11 ten\n11 11");
            button(page, "Search").last().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#written-flaw")).containsText("Line 2");
            page.locator("#written").fill("61 47\n62 47\n62 48\n61 48");
            button(page, "Search").last().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#found")).containsText("Ranges of the journey");
            assertThat(foreign).isEmpty();
            assertThat(new AxeBuilder(page)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                            .analyze()
                            .getViolations())
                    .isEmpty();
        }
    }

    private static void draw(Page page) {
        page.locator("#draw").click();
        var map = page.locator(".canvas").boundingBox();
        double x = map.x + map.width / 2;
        double y = map.y + map.height / 2;
        for (double[] corner : new double[][] {{-60, -60}, {60, -60}, {60, 60}}) {
            page.mouse().click(x + corner[0], y + corner[1]);
        }
        page.mouse().dblclick(x - 60, y + 60);
    }

    /** The address of a tile server widens the policy of pages with a map by that server and nothing else. */
    @Test
    void tileServerIsAllowedWhereMapsAreAndNowhereElse() {
        try (Visitor admin = Visitor.phone(AYAZ, "kk").signIn("admin")) {
            Page page = admin.open("geography/layers.xhtml");
            page.locator("#address").fill("https://tiles.example.org/{z}/{x}.png");
            page.locator("#choose").click();
            assertThat(page.locator("#address-message")).containsText("{y}");
            page.locator("#address").fill("https://tiles.example.org/{z}/{x}/{y}.png");
            page.locator("#attribution").fill("© Example");
            page.locator("#choose").click();
            assertThat(page.locator("#address")).hasValue("https://tiles.example.org/{z}/{x}/{y}.png");
            try {
                assertThat(policy(page, "geography/map.xhtml")).contains("img-src https://tiles.example.org 'self'");
                assertThat(policy(page, "species/list.xhtml")).doesNotContain("tiles.example.org");
            } finally {
                page = admin.open("geography/layers.xhtml");
                page.locator("#address").fill("");
                page.locator("#choose").click();
                assertThat(page.locator("#address")).hasValue("");
            }
        }
    }

    private static String policy(Page page, String path) {
        return String.valueOf(
                page.navigate(AYAZ.url().resolve("/" + path).toString()).headerValue("content-security-policy"));
    }
}
