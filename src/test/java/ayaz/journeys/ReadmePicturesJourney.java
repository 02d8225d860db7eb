package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The pictures of the README, made of the demonstration: {@code -Dpictures=docs/pictures}. */
class ReadmePicturesJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();
    private static final int AFTER_THE_FLASH = 2000;

    @Test
    void vialsOfASnowLeopardAreAddedToABoxThatIsInUse() {
        Program curator = Program.of(AYAZ, "curator");
        List<String> vials = vialsOfAKnownAnimal(curator);
        String box = boxInUse(curator);
        try (Visitor technician = Visitor.tablet(AYAZ, "en").signIn("technician")) {
            var page = technician.open("station/index.xhtml");
            technician.scans(box);
            for (String vial : vials) {
                technician.scans(vial);
                assertThat(page.locator("#acts li").first()).containsText(vial);
                assertThat(page.locator("body")).hasAttribute("data-level", "good");
            }
            assertThat(page.locator("#picture svg")).isVisible();
            page.waitForTimeout(AFTER_THE_FLASH);
            technician.picture("station");
            technician.open("storage/node.xhtml?code=" + box);
            assertThat(page.locator(".storage-picture svg").first()).isVisible();
            technician.picture("box");
        }
    }

    @Test
    void snowLeopardHasACardAndAMap() {
        String leopard = Program.of(AYAZ, "curator")
                .get("taxa?q=Panthera%20uncia")
                .items()
                .get(0)
                .getString("id");
        try (Visitor curator = Visitor.desktop(AYAZ, "en").signIn("curator")) {
            var card = curator.open("species/card.xhtml?id=" + leopard);
            assertThat(card.locator("h1")).containsText("Panthera uncia");
            card.waitForTimeout(AFTER_THE_FLASH);
            curator.picture("species");
            var map = curator.open("geography/map.xhtml?id=" + leopard);
            assertThat(map.locator(".named")).containsText("made up for the demonstration");
            map.waitForTimeout(AFTER_THE_FLASH);
            curator.picture("map");
        }
    }

    private static List<String> vialsOfAKnownAnimal(Program curator) {
        String animal = curator.get("organisms?q=Barys&limit=1")
                .body()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("code");
        return curator
                .post(
                        "lots",
                        """
                        {"organism":{"code":"%s"},"collection":{"collectedOn":"2026-03-14","method":"DART",
                        "collectors":"A. Saparova"},"sampleType":"SKIN","quantity":900,"quantityUnit":"MG",
                        "diseaseStatus":"CLEARED","permitStatus":"AVAILABLE",
                        "units":{"count":3,"containerType":"CRYOVIAL"}}"""
                                .formatted(animal))
                .done()
                .getJsonArray("units")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(unit -> unit.getString("unitId"))
                .toList();
    }

    /** Down from the site of the demonstration into its freezer, each time into what is begun and has room for three. */
    private static String boxInUse(Program curator) {
        JsonArray places = curator.get("nodes").body().getJsonArray("items");
        for (String way : List.of("Almaty", "Institute of Zoology", "Cryo room 1", "F80")) {
            places = inside(curator, places, way);
        }
        while (true) {
            String begun = barcode(places, each -> each.getInt("occupied") > 0 && each.getInt("free") >= 3);
            JsonObject card = curator.get("nodes/" + begun).body();
            if (card.getBoolean("leaf")) {
                return begun;
            }
            places = card.getJsonArray("children");
        }
    }

    private static JsonArray inside(Program curator, JsonArray places, String name) {
        String barcode = barcode(places, each -> name.equals(each.getString("name")));
        return curator.get("nodes/" + barcode).body().getJsonArray("children");
    }

    private static String barcode(JsonArray places, Predicate<JsonObject> wanted) {
        return places.getValuesAs(JsonObject.class).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow()
                .getString("barcode");
    }
}
