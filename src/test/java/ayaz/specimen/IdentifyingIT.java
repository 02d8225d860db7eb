package ayaz.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Answer;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A taxon is split or becomes a synonym; what was filed under it is listed until it is identified anew, and nothing is lost. */
class IdentifyingIT {

    private static Program curator;

    @BeforeAll
    static void signIn() {
        curator = Program.of(RunningAyaz.demo(), "curator");
    }

    private static String word() {
        return new Random()
                .ints(12, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
    }

    private static JsonObject species() {
        String genus = curator.get("taxa?q=Panthera").items().get(0).getString("id");
        return curator.post(
                        "taxa",
                        "{\"parent\":\"%s\",\"scientificName\":\"Panthera %s\",\"rank\":\"SPECIES\",\"source\":\"a test\"}"
                                .formatted(genus, word()))
                .done();
    }

    private static String name(JsonObject taxon) {
        return taxon.getString("scientificName");
    }

    private static Answer lot(JsonObject taxon, String donor) {
        return curator.post(
                "lots",
                """
                {"taxon":"%s",%s"collection":{"collectedOn":"2026","method":"BIOPSY","collectors":"T"},
                 "sampleType":"SKIN","quantity":1,"quantityUnit":"G","units":{"count":2,"containerType":"CRYOVIAL"}}"""
                        .formatted(name(taxon), donor));
    }

    private static void split(JsonObject taxon, JsonObject... parts) {
        String names =
                List.of(parts).stream().map(part -> "\"" + name(part) + "\"").collect(Collectors.joining(","));
        curator.post(
                        "taxa/" + taxon.getString("id") + "/acts",
                        "{\"kind\":\"SPLIT\",\"parts\":[%s],\"happenedOn\":\"2017\",\"source\":\"a revision\"}"
                                .formatted(names))
                .done();
    }

    /** All pages of it. */
    private static List<JsonObject> waiting() {
        var rows = new ArrayList<JsonObject>();
        String cursor = "";
        do {
            JsonObject page = curator.get("reidentifications?limit=3&cursor=" + cursor.replace("|", "%7C"))
                    .done();
            rows.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
            cursor = page.isNull("next") ? "" : page.getString("next");
        } while (!cursor.isEmpty());
        return rows;
    }

    private static List<JsonObject> waiting(String code) {
        return waiting().stream()
                .filter(row -> row.getString("code").equals(code))
                .toList();
    }

    @Test
    void animalOfASplitSpeciesWaitsUntilSomebodyDecides() {
        JsonObject old = species();
        JsonObject part = species();
        JsonObject registered = lot(old, "\"organism\":{\"sex\":\"F\",\"name\":\"Test\",\"identifiers\":[]},")
                .done();
        String animal = registered.getString("organism");
        String unit = registered.getJsonArray("units").getJsonObject(0).getString("unitId");
        assertThat(waiting(animal)).isEmpty();

        split(old, old, part);
        JsonObject row = waiting(animal).get(0);
        assertThat(row.getString("reason")).isEqualTo("SPLIT");
        assertThat(row.getJsonArray("candidates").getValuesAs(Object::toString))
                .containsExactlyInAnyOrder("\"" + name(old) + "\"", "\"" + name(part) + "\"");

        curator.post(
                        "organisms/" + animal + "/identifications",
                        "{\"taxon\":\"%s\",\"qualifier\":\"cf.\",\"identifiedBy\":\"A. Omarov\",\"remarks\":\"skull\"}"
                                .formatted(name(part)))
                .done();
        assertThat(waiting(animal)).isEmpty();
        assertThat(taxonOf(unit)).isEqualTo(name(part));
        List<JsonObject> sayings = curator.get("organisms/" + animal)
                .body()
                .getJsonArray("identifications")
                .getValuesAs(JsonObject.class);
        assertThat(sayings).hasSize(2);
        assertThat(sayings).filteredOn(saying -> saying.getBoolean("accepted")).hasSize(1);
        assertThat(sayings.get(1).getString("scientificName")).isEqualTo(name(old));

        curator.post("organisms/" + animal + "/identifications", "{\"taxon\":\"" + name(old) + "\"}")
                .done();
        assertThat(taxonOf(unit)).as("taken back by one more").isEqualTo(name(old));
        assertThat(waiting(animal)).isEmpty();
    }

    private static String taxonOf(String unit) {
        return curator.get("units/" + unit).body().getJsonObject("taxon").getString("scientificName");
    }

    @Test
    void lotOfAnUnknownDonorWaitsWhenItsSpeciesBecomesASynonym() {
        JsonObject old = species();
        JsonObject accepted = species();
        JsonObject registered = lot(old, "").done();
        String number = registered.getString("catalogNumber");
        String path = "taxa/" + old.getString("id");
        curator.with("If-Match", curator.get(path).etag())
                .put(path + "/place", "{\"acceptedTaxon\":\"" + name(accepted) + "\"}")
                .done();

        assertThat(waiting(number).get(0).getString("reason")).isEqualTo("SYNONYM");
        curator.post("lots/" + number + "/identifications", "{\"taxon\":\"" + name(accepted) + "\"}")
                .done();

        assertThat(waiting(number)).isEmpty();
        assertThat(curator.get("lots/" + number + "/identifications").items()).hasSize(2);
        assertThat(taxonOf(registered.getJsonArray("units").getJsonObject(1).getString("unitId")))
                .isEqualTo(name(accepted));
    }

    @Test
    void lotOfAKnownDonorFollowsItsDonor() {
        JsonObject registered = lot(species(), "\"organism\":{\"sex\":\"M\",\"identifiers\":[]},")
                .done();
        Answer refused = curator.post(
                "lots/" + registered.getString("catalogNumber") + "/identifications",
                "{\"taxon\":\"" + name(species()) + "\"}");
        assertThat(refused.status()).isEqualTo(409);
    }
}
