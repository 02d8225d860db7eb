package ayaz.species;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Answer;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Curators complete and mend the species list; every look-up knows it at once. */
class TaxonEditingIT {

    private static Program curator;

    @BeforeAll
    static void signIn() {
        curator = Program.of(RunningAyaz.demo(), "curator");
    }

    private static String idOf(String name) {
        return curator.get("taxa?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .items()
                .get(0)
                .getString("id");
    }

    /** A species that nobody knows yet. */
    private static JsonObject newSpecies() {
        String name = "Panthera " + word();
        return curator.post(
                        "taxa",
                        "{\"parent\":\"%s\",\"scientificName\":\"%s\",\"rank\":\"SPECIES\",\"source\":\"a test\"}"
                                .formatted(idOf("Panthera"), name))
                .done();
    }

    private static String word() {
        return new Random()
                .ints(14, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String path(JsonObject taxon) {
        return "taxa/" + taxon.getString("id");
    }

    private static Answer patch(JsonObject taxon, String below, String json) {
        return curator.with("If-Match", curator.get(path(taxon)).etag()).patch(path(taxon) + below, json);
    }

    @Test
    void newSpeciesIsFoundByItsNameAtOnceAndIsAddedOnce() {
        JsonObject taxon = newSpecies();
        String name = taxon.getString("scientificName");
        assertThat(idOf(name)).isEqualTo(taxon.getString("id"));
        Answer again = curator.post(
                "taxa",
                "{\"parent\":\"%s\",\"scientificName\":\"%s\",\"rank\":\"SPECIES\",\"source\":\"a test\"}"
                        .formatted(idOf("Panthera"), name));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.wrongFields()).containsExactly("scientificName");
    }

    @Test
    void editNeedsTheVersionThatWasSeen() {
        JsonObject taxon = newSpecies();
        String seen = curator.get(path(taxon)).etag();
        assertThat(curator.patch(path(taxon), "{\"remarks\":\"x\"}").status()).isEqualTo(428);
        assertThat(curator.with("If-Match", seen)
                        .patch(path(taxon), "{\"remarks\":\"first\"}")
                        .status())
                .isEqualTo(200);
        assertThat(curator.with("If-Match", seen)
                        .patch(path(taxon), "{\"remarks\":\"second\"}")
                        .status())
                .isEqualTo(412);
        assertThat(curator.get(path(taxon)).text("remarks")).isEqualTo("first");
        assertThat(curator.with("If-None-Match", curator.get(path(taxon)).etag())
                        .get(path(taxon))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void renamedSpeciesIsShownOnItsUnitsAtOnce() {
        JsonObject taxon = newSpecies();
        String unit = curator.register(
                        """
                        {"taxon":"%s","collection":{"collectedOn":"2026","method":"BIOPSY","collectors":"T"},
                         "sampleType":"SKIN","quantity":1,"quantityUnit":"G","units":{"count":1,"containerType":"CRYOVIAL"}}"""
                                .formatted(taxon.getString("scientificName")))
                .get(0);
        String old = curator.get("units/" + unit).body().getJsonObject("taxon").getString("scientificName");
        assertThat(old).isEqualTo(taxon.getString("scientificName"));
        String renamed = "Panthera " + word();
        patch(taxon, "", "{\"scientificName\":\"" + renamed + "\"}").done();
        assertThat(curator.get("units/" + unit).body().getJsonObject("taxon").getString("scientificName"))
                .isEqualTo(renamed);
        assertThat(idOf(renamed)).isEqualTo(taxon.getString("id"));
    }

    @Test
    void labelCodeOfAnotherSpeciesIsRefused() {
        Answer refused = patch(newSpecies(), "", "{\"shortCode\":\"PUN\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.wrongFields()).containsExactly("shortCode");
    }

    @Test
    void synonymLeadsToTheNameInUse() {
        JsonObject taxon = newSpecies();
        String synonym = "Uncia " + word();
        curator.post(path(taxon) + "/synonyms", "{\"scientificName\":\"" + synonym + "\",\"source\":\"a test\"}")
                .done();
        var hit = curator.get("taxa?q=" + URLEncoder.encode(synonym, StandardCharsets.UTF_8))
                .items()
                .get(0);
        assertThat(hit.getString("id")).isEqualTo(taxon.getString("id"));
        assertThat(hit.getString("synonymOf")).isEqualTo(taxon.getString("scientificName"));
    }

    @Test
    void nameIsAddedCorrectedAndFoundAtOnce() {
        JsonObject taxon = newSpecies();
        String wrong = "Ақ" + word();
        String right = "Ақ" + word();
        var added = curator.post(
                        path(taxon) + "/names",
                        "{\"language\":\"kk\",\"name\":\"%s\",\"preferred\":true,\"source\":\"a test\"}"
                                .formatted(wrong))
                .done();
        assertThat(idOf(wrong)).isEqualTo(taxon.getString("id"));
        String name = added.getJsonArray("names").getJsonObject(0).getString("id");
        var corrected =
                patch(taxon, "/names/" + name, "{\"name\":\"" + right + "\"}").done();
        assertThat(corrected.getJsonObject("localNames").getString("kk")).isEqualTo(right);
        assertThat(idOf(right)).isEqualTo(taxon.getString("id"));
        assertThat(curator.get("taxa?q=" + URLEncoder.encode(wrong, StandardCharsets.UTF_8))
                        .items())
                .noneMatch(hit -> hit.getString("id").equals(taxon.getString("id")));
    }

    @Test
    void newPreferredNameTakesTheFirstPlace() {
        JsonObject taxon = newSpecies();
        for (String name : new String[] {"Alpha cat", "Beta cat"}) {
            curator.post(
                            path(taxon) + "/names",
                            "{\"language\":\"en\",\"name\":\"%s\",\"preferred\":true,\"source\":\"a test\"}"
                                    .formatted(name))
                    .done();
        }
        var card = curator.get(path(taxon)).body();
        assertThat(card.getJsonObject("localNames").getString("en")).isEqualTo("Beta cat");
        assertThat(card.getJsonArray("names").getValuesAs(JsonObject.class))
                .filteredOn(name -> name.getBoolean("preferred"))
                .hasSize(1);
    }

    @Test
    void nameOfTheShippedListIsConfirmedByADocument() {
        var manul = "taxa/" + idOf("Otocolobus manul");
        var name = curator.get(manul).body().getJsonArray("names").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getBoolean("toConfirm"))
                .findFirst()
                .orElseThrow();
        String path = manul + "/names/" + name.getString("id");
        var seeing = curator.with("If-Match", curator.get(manul).etag());
        assertThat(seeing.patch(path, "{\"preferred\":true}").wrongFields()).containsExactly("source");
        var after = seeing.patch(path, "{\"source\":\"Red Book, 4th edition\"}").done();
        assertThat(after.getJsonArray("names").getValuesAs(JsonObject.class))
                .filteredOn(each -> each.getString("id").equals(name.getString("id")))
                .singleElement()
                .satisfies(each -> assertThat(each.getBoolean("toConfirm")).isFalse());
    }

    @Test
    void technicianMendsNoSpecies() {
        JsonObject taxon = newSpecies();
        var technician = Program.of(RunningAyaz.demo(), "technician")
                .with("If-Match", curator.get(path(taxon)).etag());
        assertThat(technician.patch(path(taxon), "{\"remarks\":\"x\"}").status())
                .isEqualTo(403);
        assertThat(technician.post(path(taxon) + "/names", "{}").status()).isIn(403, 422);
    }
}
