package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ayaz.testing.Http;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody outside drops a bundle on the page {@code /verify} and reads what it says; nothing of it leaves the browser. */
class VerifyJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();
    private static final int MILLISECONDS_UNTIL_SEALED = 500;

    private static final String DROPPING =
            """
            (content) => {
              const bytes = Uint8Array.from(atob(content), (each) => each.charCodeAt(0));
              const dataTransfer = new DataTransfer();
              dataTransfer.items.add(new File([bytes], 'bundle.zip'));
              document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }));
            }""";

    /** The rules that are named when each byte in turn is another one. */
    private static final String FLIPPING =
            """
            async (content) => {
              const { verify } = await import('/verify/verify.js');
              const bytes = Uint8Array.from(atob(content), (each) => each.charCodeAt(0));
              const rules = new Set();
              for (let at = 0; at < bytes.length; at += 1) {
                bytes[at] ^= 1 << (at % 8);
                rules.add((await verify(bytes)).rule);
                bytes[at] ^= 1 << (at % 8);
              }
              return [...rules].join();
            }""";

    private static String straw = "";
    private static byte[] bundle = {};

    @BeforeAll
    static void evidenceOfAStraw() throws InterruptedException {
        Program curator = Program.of(AYAZ, "curator");
        straw = curator.straws(1).get(0);
        curator.place(straw, curator.box("box-9x9", "dewar"), "A3").done();
        var answer = curator.get("evidence.zip?unit=" + straw);
        for (int i = 0; i < 60 && answer.status() != 200; i++) {
            Thread.sleep(MILLISECONDS_UNTIL_SEALED);
            answer = curator.get("evidence.zip?unit=" + straw);
        }
        Assertions.assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        bundle = answer.bytes();
    }

    @Test
    void droppedBundleTellsItsStory() {
        try (Visitor outsider = Visitor.desktop(AYAZ, "en")) {
            Page page = loaded(outsider);
            page.evaluate(DROPPING, Base64.getEncoder().encodeToString(bundle));
            assertThat(page.locator(".verdict h2")).hasText("Verified");
            assertThat(page.locator(".verdict h2")).isFocused();
            assertThat(page.locator("details.unit[open]")).containsText(straw);
            assertThat(page.locator(".chain > li")).hasText(new Pattern[] {
                Pattern.compile("1\\. Received.*"), Pattern.compile("2\\. Placed in storage.*")
            });
            assertThat(page.locator("main")).containsText("Compare this key");
            outsider.picture("verify-en");
        }
    }

    @Test
    void nothingIsAskedOfTheServerOnceThePageIsThere() {
        try (Visitor outsider = Visitor.desktop(AYAZ, "en")) {
            Page page = loaded(outsider);
            var requests = new CopyOnWriteArrayList<String>();
            page.context().onRequest(request -> requests.add(request.method() + " " + request.url()));
            page.context().setOffline(true);
            choose(page, bundle);
            assertThat(page.locator(".verdict h2")).hasText("Verified");
            assertThat(page.locator(".chain > li").first()).isVisible();
            page.waitForTimeout(MILLISECONDS_UNTIL_SEALED);
            Assertions.assertThat(requests).isEmpty();
        }
    }

    @Test
    void pageMayReachNothing() {
        try (Visitor outsider = Visitor.desktop(AYAZ, "en")) {
            Page page = outsider.page();
            String policy =
                    page.navigate(AYAZ.url().resolve("/verify/").toString()).headerValue("content-security-policy");
            Assertions.assertThat(policy).contains("connect-src 'none'", "form-action 'none'", "'nonce-");
            Assertions.assertThat(page.evaluate("fetch('/health/live').then(() => 'sent', () => 'refused')"))
                    .isEqualTo("refused");
        }
    }

    @Test
    void refusedBundleIsExplainedInRussianOnAPhone() {
        byte[] broken = Arrays.copyOf(bundle, bundle.length);
        broken[broken.length / 2] ^= 1;
        try (Visitor outsider = Visitor.phone(AYAZ, "ru")) {
            Page page = loaded(outsider);
            choose(page, broken);
            assertThat(page.locator(".verdict h2")).hasText("Не подтверждено");
            assertThat(page.locator(".verdict")).containsText("повреждён");
            assertThat(page.locator("details.unit")).hasCount(0);
            outsider.picture("verify-refused-ru");
            choose(page, bundle);
            assertThat(page.locator(".verdict h2")).hasText("Подтверждено");
            assertThat(page.locator(".chain > li").first()).containsText("Принят");
            Assertions.assertThat(EveryPageJourney.violations(page)).isEmpty();
            Assertions.assertThat((boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth + 1"))
                    .isFalse();
            outsider.picture("verify-ru");
        }
    }

    @Test
    void keyThatTheReaderHasIsCompared() {
        String key = keyAt("/log/keys");
        String other = keyAt("/log/witness-key");
        try (Visitor outsider = Visitor.desktop(AYAZ, "en")) {
            Page page = loaded(outsider);
            choose(page, bundle);
            assertThat(page.locator(".verdict h2")).hasText("Verified");
            page.locator("#ask summary").click();
            page.locator("#key").fill(other);
            page.keyboard().press("Enter");
            assertThat(page.locator(".verdict h2")).hasText("Not verified");
            assertThat(page.locator(".verdict")).containsText("not a key of this log");
            page.locator("#key").fill(key);
            page.keyboard().press("Enter");
            assertThat(page.locator(".compared")).containsText("is a key of this log");
        }
    }

    /** The last word of the first line. */
    private static String keyAt(String path) {
        String line =
                Http.get(AYAZ.url().resolve(path)).text().lines().findFirst().orElseThrow();
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    @Test
    void browserThatKnowsNoSignaturesSaysSo() {
        try (Visitor outsider = Visitor.desktop(AYAZ, "kk")) {
            outsider.page()
                    .addInitScript("Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined });");
            Page page = loaded(outsider);
            assertThat(page.locator("#cannot")).containsText("қолтаңбаларды тексере алмайды");
            assertThat(page.locator("#bundle")).isHidden();
        }
    }

    @Test
    void noByteOfABundleCanBeAnother() {
        try (Visitor outsider = Visitor.desktop(AYAZ, "en")) {
            Page page = loaded(outsider);
            Assertions.assertThat(page.evaluate(FLIPPING, Base64.getEncoder().encodeToString(bundle)))
                    .isEqualTo("zip");
        }
    }

    private static Page loaded(Visitor outsider) {
        Page page = outsider.open("verify");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }

    private static void choose(Page page, byte[] content) {
        page.locator("#bundle").setInputFiles(new FilePayload("bundle.zip", "application/zip", content));
    }
}
