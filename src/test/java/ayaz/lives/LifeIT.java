package ayaz.lives;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Animals;
import ayaz.testing.Answer;
import ayaz.testing.LotJson;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What happened to an animal, recorded, corrected and declared void, and one with its record. */
class LifeIT {

    private static Program curator;
    private static Animals animals;

    @BeforeAll
    static void signIn() {
        curator = Program.of(RunningAyaz.demo(), "curator");
        animals = new Animals(curator);
    }

    private static Answer happened(String animal, String type, String on) {
        return curator.post(
                "organisms/" + animal + "/life",
                "{\"type\":\"%s\",\"on\":\"%s\",\"place\":\"Almaty\",\"source\":\"Protocol 7\"}".formatted(type, on));
    }

    @Test
    void lifeIsToldInItsOrder() {
        String animal = animals.admitted("F", "2015");
        happened(animal, "RELEASE", "2019-08").done();
        Answer capture = happened(animal, "CAPTURE", "2018-05-03");
        assertThat(capture.status()).isEqualTo(201);
        assertThat(capture.text("on")).isEqualTo("2018-05-03");
        assertThat(curator.get("organisms/" + animal + "/life").items())
                .extracting(event -> event.getString("type"))
                .containsExactly("CAPTURE", "RELEASE");
        Answer refused = happened(animal, "CAPTURE", "2019-01");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.wrongFields()).containsExactly("type");
        assertThat(happened(animal, "SIGHTING", "2014").wrongFields()).containsExactly("on");
        assertThat(happened(animal, "SIGHTING", "2999").wrongFields()).containsExactly("on");
        assertThat(happened(animal, "SIGHTING", "2020-02-31").wrongFields()).containsExactly("on");
        assertThat(curator.get("organisms/" + animal + "/life").items()).hasSize(2);
    }

    @Test
    void deathIsSaidOnceForTheRecordAndTheLife() {
        String animal = animals.admitted("M", "2010");
        JsonObject death = happened(animal, "DEATH", "2023-04").done();
        assertThat(curator.get("organisms/" + animal).text("diedOn")).isEqualTo("2023-04");
        assertThat(happened(animal, "DEATH", "2024").status()).isEqualTo(409);

        animals.correct("organisms/" + animal, "{\"diedOn\":\"2023-05-01\"}").done();
        String path = "organisms/" + animal + "/life/" + death.getString("id");
        assertThat(curator.get(path).text("on")).isEqualTo("2023-05-01");

        happened(animal, "SIGHTING", "2022").done();
        Answer tooEarly = animals.correct("organisms/" + animal, "{\"diedOn\":\"2021\"}");
        assertThat(tooEarly.status()).as("it was seen later").isEqualTo(422);
        assertThat(curator.get("organisms/" + animal).text("diedOn")).isEqualTo("2023-05-01");
    }

    @Test
    void dayOfADeathIsNotLostToWhoDoesNotKnowItAndGoesWithADeathThatNeverWas() {
        String animal = animals.admitted("M", "2010");
        animals.correct("organisms/" + animal, "{\"diedOn\":\"2023-04\"}").done();
        JsonObject death = curator.post(
                        "organisms/" + animal + "/life", "{\"type\":\"DEATH\",\"source\":\"Protocol 7\"}")
                .done();
        assertThat(death.getString("on")).isEqualTo("2023-04");
        assertThat(curator.get("organisms/" + animal).text("diedOn")).isEqualTo("2023-04");

        curator.delete("organisms/" + animal + "/life/" + death.getString("id") + "?reason=Another+animal")
                .done();
        assertThat(curator.get("organisms/" + animal).body().isNull("diedOn")).isTrue();
    }

    @Test
    void birthThatDoesNotFitTheMaterialIsRefused() {
        String animal = curator.post("lots", LotJson.straws(1)).done().getString("organism");
        Answer answer = happened(animal, "BIRTH", "2026-05");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(curator.get("organisms/" + animal + "/life").items()).isEmpty();
    }

    @Test
    void eventIsCorrectedAndDeclaredVoid() {
        String animal = animals.admitted("M", "2010");
        String path = "organisms/" + animal + "/life/"
                + happened(animal, "CAPTURE", "2019").done().getString("id");
        assertThat(curator.patch(path, "{\"on\":\"2020\"}").status()).isEqualTo(428);
        assertThat(animals.correct(path, "{\"on\":\"2020\",\"detail\":\"Net\"}").text("detail"))
                .isEqualTo("Net");
        assertThat(animals.correct(path, "{\"type\":\"RELEASE\"}").wrongFields())
                .containsExactly("type");
        assertThat(curator.delete(path).wrongFields()).containsExactly("reason");
        assertThat(curator.delete(path + "?reason=Another+animal").items()).isEmpty();
        assertThat(curator.get(path).status()).isEqualTo(404);
    }
}
