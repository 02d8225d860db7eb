package ayaz.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.platform.Ids;
import ayaz.testing.Animals;
import ayaz.testing.Answer;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each number has its days, and a transponder is never in two animals. */
class NumbersIT {

    private static Program curator;
    private static Animals animals;

    @BeforeAll
    static void signIn() {
        curator = Program.of(RunningAyaz.demo(), "curator");
        animals = new Animals(curator);
    }

    private static String chip() {
        return "398" + String.format("%012d", System.nanoTime() % 200_000_000_000L);
    }

    private static Answer carries(String animal, String type, String value, String from, String to) {
        return curator.post(
                "organisms/" + animal + "/identifiers",
                "{\"type\":\"%s\",\"value\":\"%s\",\"assignedOn\":%s,\"endedOn\":%s}"
                        .formatted(
                                type,
                                value,
                                from == null ? null : '"' + from + '"',
                                to == null ? null : '"' + to + '"'));
    }

    @Test
    void transponderMovesOnADayAndNeverOverlaps() {
        String chip = chip();
        String first = animals.admitted("M", null);
        String second = animals.admitted("F", null);
        carries(first, "MICROCHIP", chip, "2019-05-01", "2021-03-10").done();
        Answer overlapping = carries(second, "MICROCHIP", chip, "2021-03-09", null);
        assertThat(overlapping.status()).isEqualTo(422);
        assertThat(overlapping.wrongFields()).containsExactly("value");
        carries(second, "MICROCHIP", chip, "2021-03-10", null).done();
        assertThat(carries(first, "MICROCHIP", chip, "2024-01-01", null).status())
                .isIn(409, 422);

        assertThat(codes("organisms?q=" + chip))
                .as("found by it, the former bearer too")
                .contains(first, second);
    }

    private static List<String> codes(String path) {
        return curator.get(path).items().stream()
                .map(row -> row.getString("code"))
                .toList();
    }

    @Test
    void databaseItselfRefusesASecondBearer() throws SQLException {
        String chip = chip();
        String first = animals.admitted("M", null);
        String second = animals.admitted("F", null);
        carries(first, "MICROCHIP", chip, "2019-05-01", null).done();
        try (var owner = RunningAyaz.demo().asOwner();
                var insert = owner.prepareStatement(
                        """
                        INSERT INTO organism_identifier (id, organism_id, identifier_type, value, held_from, held_to)
                        SELECT UUID(), id, 'MICROCHIP', ?, '2020-01-01', '2020-02-01' FROM organism WHERE code = ?""")) {
            insert.setString(1, chip);
            insert.setString(2, second);
            Assertions.assertThatThrownBy(insert::executeUpdate).hasMessageContaining("organism_identifier_one_bearer");
        }
    }

    @Test
    void numbersAreReadByTheirKind() {
        String animal = animals.admitted("M", null);
        assertThat(carries(animal, "MICROCHIP", "12345", null, null).wrongFields())
                .containsExactly("value");
        assertThat(carries(animal, "NONSENSE", "1", null, null).wrongFields()).containsExactly("type");
        assertThat(carries(animal, "RING", "R-1", "2021-01-01", "2020-01-01").wrongFields())
                .containsExactly("endedOn");
        assertThat(carries(animal, "RING", "R-1", "2999-01-01", null).wrongFields())
                .containsExactly("assignedOn");
        String older = "{\"type\":\"MICROCHIP\",\"value\":\"%s\",\"standard\":\"FDX-A\"}";
        assertThat(curator.post("organisms/" + animal + "/identifiers", older.formatted("00012AF9C3"))
                        .status())
                .isEqualTo(201);
        assertThat(curator.post("organisms/" + animal + "/identifiers", older.formatted("398000000000001"))
                        .wrongFields())
                .containsExactly("value");
    }

    @Test
    void ringIsEndedCorrectedAndDeclaredVoid() {
        String animal = animals.admitted("M", null);
        String ring = "R-" + Ids.next();
        JsonObject card = carries(animal, "RING", ring, "2020-01-01", null).done();
        String path = "organisms/" + animal + "/identifiers/"
                + card.getJsonArray("identifiers").getJsonObject(0).getString("id");
        Answer ended = curator.with(
                        "If-Match", curator.get("organisms/" + animal).etag())
                .patch(path, "{\"endedOn\":\"2022-01-01\"}");
        assertThat(ended.list("identifiers").get(0).getString("endedOn")).isEqualTo("2022-01-01");
        assertThat(codes("organisms?q=" + ring)).containsExactly(animal);

        assertThat(curator.delete(path).status()).isEqualTo(422);
        assertThat(curator.delete(path + "?reason=Typed+twice").list("identifiers"))
                .isEmpty();
        assertThat(codes("organisms?q=" + ring)).isEmpty();
        assertThat(curator.delete(path + "?reason=x").status()).isEqualTo(404);
    }

    @Test
    void animalComesInWithoutMaterial() {
        Answer answer = curator.post(
                "organisms", "{\"taxon\":\"Nonsense\",\"organism\":{\"sex\":\"X\",\"bornOn\":\"2020-02-31\"}}");
        assertThat(answer.status()).isEqualTo(422);
        String code = animals.admitted("F", "2019-05");
        JsonObject card = curator.get("organisms/" + code).done();
        assertThat(card.getString("bornOn")).isEqualTo("2019-05");
        assertThat(card.getJsonArray("lots")).isEmpty();
        assertThat(card.getJsonArray("identifications")).hasSize(1);
    }
}
