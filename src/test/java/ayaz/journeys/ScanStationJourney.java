package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ayaz.codes.CheckCharacter;
import ayaz.codes.CommandCode;
import ayaz.testing.Homes;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The technician at the dewar: scans a place, then straws, and takes the last one back. */
class ScanStationJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();
    private static final int AFTER_THE_FLASH = 2000;

    @Test
    void strawsFillTheScannedBoxInOrderAndTheLastIsTakenBack() {
        Program curator = Program.of(AYAZ, "curator");
        List<String> straws = curator.straws(3);
        String box = curator.box("box-9x9", "dewar");
        try (Visitor technician = Visitor.tablet(AYAZ, "en").signIn("technician")) {
            var page = technician.open("station/index.xhtml");
            technician.scans(box);
            assertThat(page.locator("#place")).containsText("Box");
            for (int i = 0; i < straws.size(); i++) {
                technician.scans(straws.get(i));
                assertThat(page.locator("body")).hasAttribute("data-level", "good");
                assertThat(page.locator("#acts")).containsText(straws.get(i));
            }
            assertThat(page.locator("#picture svg")).isVisible();
            page.locator("#undo").click();
            org.assertj.core.api.Assertions.assertThat(awaitState(curator, straws.get(2), "RECEIVED"))
                    .isTrue();
        }
    }

    @Test
    void mistypedCodeStopsBeforeAnythingIsLookedUp() {
        try (Visitor technician = Visitor.phone(AYAZ, "ru").signIn("technician")) {
            var page = technician.open("station/index.xhtml");
            technician.scans("KZIZ26000001D");
            assertThat(page.locator("body")).hasAttribute("data-level", Pattern.compile("stop|warn"));
        }
    }

    @ParameterizedTest
    @EnumSource(CommandCode.class)
    void everyCommandOfTheSheetIsObeyedWithoutATouch(CommandCode command) {
        try (Visitor technician = Visitor.tablet(AYAZ, "kk").signIn("technician")) {
            var page = technician.open("station/index.xhtml");
            technician.scans("]d1" + command.text());
            switch (command) {
                case RACK_SCAN -> page.waitForURL("**/racks/scan.xhtml");
                case DONE -> assertThat(page.locator("body")).hasAttribute("data-level", "ready");
                case UNIDENTIFIED, UNDO ->
                    assertThat(page.locator("body")).hasAttribute("data-level", Pattern.compile("stop|good"));
                default ->
                    assertThat(page.locator("button[data-mode=" + command + "]"))
                            .hasAttribute("aria-pressed", "true");
            }
        }
    }

    @Test
    void putAwayGoesOnAfterAReloadWithoutAConnectionAndNothingIsDoneTwice() {
        Program curator = Program.of(AYAZ, "curator");
        List<String> straws = curator.straws(3);
        String box = curator.box("box-9x9", "dewar");
        try (Visitor technician = Visitor.tablet(AYAZ, "en").signIn("technician")) {
            var page = technician.open("station/index.xhtml");
            technician.scans("AYAZ-PUT-AWAY");
            technician.scans(box);
            assertThat(page.locator("#place")).containsText("Box");
            technician.scans(straws.get(0));
            assertThat(page.locator("#acts")).containsText(straws.get(0));

            // The answer to the second is lost, though the act was done; the third cannot even be asked about.
            page.route("**/api/units/*/placement", route -> {
                route.fetch();
                route.abort();
            });
            technician.scans(straws.get(1));
            assertThat(page.locator("#text")).containsText("Waiting: 1");
            page.route("**/api/**", Route::abort);
            technician.scans(straws.get(2));
            assertThat(page.locator("#text")).containsText("Waiting: 2");
            page.reload();
            assertThat(page.locator("#place")).containsText("Box");
            assertThat(page.locator("#text")).containsText("Waiting: 2");
            assertThat(page.locator("#acts")).containsText(straws.get(0));

            page.unroute("**/api/**");
            page.unroute("**/api/units/*/placement");
            assertThat(page.locator("#acts li").first()).containsText(straws.get(2));
            assertThat(page.locator("#progress")).containsText("3 of 81");
            assertThat(page.locator("#list")).isHidden();
            page.reload();
            assertThat(page.locator("#place")).containsText("Box");
            for (String straw : straws) {
                org.assertj.core.api.Assertions.assertThat(placings(curator, straw))
                        .isEqualTo(1);
            }
        }
    }

    private static long placings(Program program, String unit) {
        return program.get("units/" + unit + "/custody").items().stream()
                .filter(event -> event.getString("type").equals("PLACED"))
                .count();
    }

    @Test
    void whatWasRefusedMeanwhileStaysUntilItIsRead() {
        Program curator = Program.of(AYAZ, "curator");
        String straw = curator.straws(1).get(0);
        String stranger = "KZIZ99999999" + CheckCharacter.of("KZIZ99999999");
        String box = curator.box("box-9x9", "dewar");
        try (Visitor technician = Visitor.phone(AYAZ, "ru").signIn("technician2")) {
            var page = technician.open("station/index.xhtml");
            technician.scans("AYAZ-PUT-AWAY");
            technician.scans(box);
            assertThat(page.locator("#place")).containsText("Box");
            page.route("**/api/**", Route::abort);
            technician.scans(stranger);
            technician.scans(straw);
            assertThat(page.locator("#text")).containsText("2");
            page.unroute("**/api/**");
            assertThat(page.locator("#acts")).containsText(straw);
            assertThat(page.locator("#list")).containsText(stranger);
            page.locator("#read").click();
            assertThat(page.locator("#list")).isHidden();
        }
    }

    @Test
    void quickCheckSaysWhatIsThereWhatDoesNotBelongAndWhatIsMissing() {
        Program curator = Program.of(AYAZ, "curator");
        List<String> straws = curator.straws(4);
        String box = curator.box("box-9x9", "dewar");
        straws.subList(0, 3).forEach(straw -> curator.place(straw, box, null).done());
        try (Visitor technician = Visitor.tablet(AYAZ, "en").signIn("technician")) {
            var page = technician.open("station/index.xhtml");
            technician.scans("AYAZ-CHECK");
            technician.scans(box);
            assertThat(page.locator("#text")).containsText("Should be here: 3");
            technician.scans(straws.get(0));
            assertThat(page.locator("#text")).containsText("Present");
            page.reload();
            assertThat(page.locator("#progress")).containsText("1 of 3");
            technician.scans(straws.get(3));
            assertThat(page.locator("body")).hasAttribute("data-level", "stop");
            technician.scans(straws.get(1));
            assertThat(page.locator("#progress")).containsText("2 of 3");
            technician.scans("AYAZ-DONE");
            assertThat(page.locator("#text")).containsText("Present: 2. Missing: 1. Do not belong: 1.");
            assertThat(page.locator("#list")).containsText(straws.get(2));
            assertThat(page.locator("#list")).containsText(straws.get(3));
            page.waitForTimeout(AFTER_THE_FLASH);
            technician.picture("station-check");
        }
        org.assertj.core.api.Assertions.assertThat(
                        curator.get("units/" + straws.get(3)).text("state"))
                .isEqualTo("RECEIVED");
    }

    @Test
    void aTubeThatNobodyKnowsIsPutAwayByATouchOrByACommandAndTakenOut() {
        Program curator = Program.of(AYAZ, "curator");
        String box = curator.box("box-9x9", "dewar");
        String first = "77%08d".formatted(System.nanoTime() % 100_000_000L);
        String second = "78" + first.substring(2);
        try (Visitor technician = Visitor.tablet(AYAZ, "en").signIn("technician")) {
            var page = technician.open("station/index.xhtml");
            technician.scans("AYAZ-PUT-AWAY");
            technician.scans(box);
            assertThat(page.locator("#place")).containsText("Box");
            technician.scans(first);
            assertThat(page.locator("#text")).containsText("Nobody knows this tube");
            page.reload();
            page.locator("#unidentified").click();
            assertThat(page.locator("#big")).containsText("A1");
            assertThat(page.locator("#unidentified")).isHidden();
            technician.scans(second);
            assertThat(page.locator("#text")).containsText("Nobody knows this tube");
            page.waitForTimeout(AFTER_THE_FLASH);
            technician.picture("station-tube");
            technician.scans("AYAZ-UNIDENTIFIED");
            assertThat(page.locator("#big")).containsText("A2");
            assertThat(page.locator("#progress")).containsText("2 of 81");
            technician.scans("AYAZ-UNDO");
            assertThat(page.locator("#progress")).containsText("1 of 81");
            technician.scans("AYAZ-CHECK");
            technician.scans(box);
            assertThat(page.locator("#text")).containsText("Should be here: 1");
            technician.scans(first);
            assertThat(page.locator("#text")).containsText("All present: 1");
            technician.scans("AYAZ-TAKE-OUT");
            technician.scans(first);
            assertThat(page.locator("#text")).containsText("still unidentified");
            org.assertj.core.api.Assertions.assertThat(curator.get("unidentified/" + first + "/story").items().stream()
                            .map(event -> event.getString("type")))
                    .containsExactly("PLACED", "REMOVED");
        }
    }

    @Test
    void scannerOnACyrillicKeyboardIsUnderstood() {
        Program curator = Program.of(AYAZ, "curator");
        String straw = curator.straws(1).get(0);
        try (Visitor technician = Visitor.phone(AYAZ, "kk").signIn("technician")) {
            var page = technician.open("station/index.xhtml");
            page.locator("#line").focus();
            technician.scans("\u0424\u041d\u0424\u042f-\u0414\u0429\u0429\u041b-\u0413\u0417");
            assertThat(page.locator("button[data-mode=LOOK_UP]")).hasAttribute("aria-pressed", "true");
            String onKazakh = typedOnKazakh(straw);
            technician.scans(onKazakh);
            assertThat(page.locator("#code")).hasText(straw);
            assertThat(page.locator("#state")).isVisible();
        }
    }

    /** As kbdkaz has the keys of digits and capitals. */
    private static String typedOnKazakh(String code) {
        String latin = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        String kazakh = "қ\"әіңғ,.үұФИСВУАПРШОЛДЬТЩЗЙКЫЕГМЦЧНЯ";
        return code.chars()
                .mapToObj(sign -> String.valueOf(kazakh.charAt(latin.indexOf(sign))))
                .collect(Collectors.joining());
    }

    @Test
    void signingOutForgetsWhatTheStationRemembered() {
        Program curator = Program.of(AYAZ, "curator");
        String box = curator.box("box-9x9", "dewar");
        try (Visitor technician = Visitor.desktop(AYAZ, "en").signIn("technician")) {
            var page = technician.open("station/index.xhtml");
            technician.scans("AYAZ-PUT-AWAY");
            technician.scans(box);
            assertThat(page.locator("#place")).containsText("Box");
            technician.open("index.xhtml");
            page.locator("details.user summary").click();
            page.locator("details.user input[type=submit]").click();
            page.waitForSelector("input[autocomplete=username]");
            org.assertj.core.api.Assertions.assertThat(page.evaluate("Object.keys(localStorage).join()"))
                    .isEqualTo("");
            org.assertj.core.api.Assertions.assertThat(page.evaluate("indexedDB.databases().then((all) => all.length)"))
                    .isEqualTo(0);
        }
    }

    @Test
    void deadBatteryLosesNothingThatWasScanned() {
        Program curator = Program.of(AYAZ, "curator");
        String straw = curator.straws(1).get(0);
        String box = curator.box("box-9x9", "dewar");
        var tablet = Homes.fresh("tablet");
        try (Visitor technician = Visitor.onDevice(AYAZ, "en", tablet).signIn("technician")) {
            var page = technician.open("station/index.xhtml");
            technician.scans("AYAZ-PUT-AWAY");
            technician.scans(box);
            assertThat(page.locator("#place")).containsText("Box");
            page.route("**/api/**", Route::abort);
            technician.scans(straw);
            assertThat(page.locator("#text")).containsText("Waiting: 1");
            Visitor.losesPower(tablet);
        }
        org.assertj.core.api.Assertions.assertThat(curator.get("units/" + straw).text("state"))
                .isEqualTo("RECEIVED");
        try (Visitor technician = Visitor.onDevice(AYAZ, "en", tablet).signIn("technician")) {
            var page = technician.open("station/index.xhtml");
            assertThat(page.locator("#place")).containsText("Box");
            assertThat(page.locator("#acts li").first()).containsText(straw);
            org.assertj.core.api.Assertions.assertThat(placings(curator, straw)).isEqualTo(1);
        }
    }

    private static boolean awaitState(Program program, String unit, String state) {
        for (int attempt = 0; attempt < 50; attempt++) {
            if (program.get("units/" + unit).text("state").equals(state)) {
                return true;
            }
            RunningAyaz.pause(100);
        }
        return false;
    }
}
