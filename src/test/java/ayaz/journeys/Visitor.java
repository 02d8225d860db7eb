package ayaz.journeys;

import ayaz.testing.RunningAyaz;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person at a browser: the Chromium that is installed, or Playwright's own where it could be downloaded. */
final class Visitor implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    /** A machine that also builds may take its time; whether it is fast is for the bench to say. */
    private static final double PATIENCE_MILLISECONDS = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
    }

    private final Playwright playwright;
    private final @Nullable Browser browser;
    private final BrowserContext context;
    private final Page page;
    private final RunningAyaz ayaz;

    private Visitor(RunningAyaz ayaz, int width, int height, String language, ColorScheme scheme, String... arguments) {
        this.ayaz = ayaz;
        playwright = playwright();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(Stream.concat(QUIET.stream(), Stream.of(arguments))
                                .toList()));
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language)
                .setColorScheme(scheme));
        page = context.newPage();
    }

    private Visitor(RunningAyaz ayaz, String language, Path device) {
        this.ayaz = ayaz;
        playwright = playwright();
        browser = null;
        context = playwright
                .chromium()
                .launchPersistentContext(
                        device,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(chromium())
                                .setArgs(QUIET)
                                .setViewportSize(1180, 820)
                                .setLocale(language));
        page = context.pages().get(0);
    }

    private static Playwright playwright() {
        var environment =
                chromium() == null ? Map.<String, String>of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    }

    /** A tablet whose browser remembers in that folder, from one visit to the next. */
    static Visitor onDevice(RunningAyaz ayaz, String language, Path device) {
        return new Visitor(ayaz, language, device);
    }

    /** Ends every process of that tablet's browser at once, whatever it still wanted to write. */
    static void losesPower(Path device) {
        ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(device.toString()))
                        .isPresent())
                .forEach(ProcessHandle::destroyForcibly);
    }

    static Visitor desktop(RunningAyaz ayaz, String language) {
        return new Visitor(ayaz, 1280, 900, language, ColorScheme.LIGHT);
    }

    static Visitor tablet(RunningAyaz ayaz, String language) {
        return new Visitor(ayaz, 1180, 820, language, ColorScheme.LIGHT);
    }

    /** A tablet whose camera sees that film. */
    static Visitor withCamera(RunningAyaz ayaz, String language, Path film) {
        return new Visitor(
                ayaz,
                820,
                1180,
                language,
                ColorScheme.LIGHT,
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                "--use-file-for-fake-video-capture=" + film.toAbsolutePath());
    }

    static Visitor phone(RunningAyaz ayaz, String language) {
        return new Visitor(ayaz, 360, 740, language, ColorScheme.DARK);
    }

    private static @Nullable Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    Visitor signIn(String username) {
        open("identity/sign-in.xhtml");
        page.locator("input[autocomplete=username]").fill(username);
        page.locator("input[type=password]").fill(RunningAyaz.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForSelector(".brand");
        page.waitForSelector("details.user");
        return this;
    }

    Page open(String path) {
        page.navigate(ayaz.url().resolve("/" + path).toString());
        return page;
    }

    Page page() {
        return page;
    }

    /** As a handheld scanner types: fast, with Enter at the end. */
    void scans(String code) {
        page.keyboard().type(code);
        page.keyboard().press("Enter");
    }

    /** Without the mouse: types each text into the field that has the focus and goes on with Enter. */
    void types(String... texts) {
        for (String text : texts) {
            page.keyboard().type(text);
            page.keyboard().press("Enter");
        }
    }

    /** Types words into a field that suggests, and takes the first suggestion that has them. */
    void picks(String words, String suggested) {
        page.keyboard().type(words);
        page.locator("[role=option]:visible")
                .filter(new Locator.FilterOptions().setHasText(suggested))
                .first()
                .waitFor();
        page.keyboard().press("Enter");
    }

    /** Into target/pictures, and where {@code -Dpictures} names a folder there too. */
    void picture(String name) {
        Path folder = Path.of(System.getProperty("pictures", "target/pictures"));
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }

    @Override
    public void close() {
        try {
            context.close();
            if (browser != null) {
                browser.close();
            }
        } catch (PlaywrightException hasLostPower) {
            // There is nothing left to close.
        } finally {
            playwright.close();
        }
    }
}
