package ayaz.merging;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.platform.Ids;
import ayaz.testing.Animals;
import ayaz.testing.Answer;
import ayaz.testing.Invariants;
import ayaz.testing.LotJson;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two records become one animal and two again, and nothing is lost on either way. */
class MergingIT {

    private static Program curator;
    private static Animals animals;

    @BeforeAll
    static void signIn() {
        curator = Program.of(RunningAyaz.demo(), "curator");
        animals = new Animals(curator);
    }

    private static Answer merge(String kept, String other) {
        return curator.post(
                "organisms/" + kept + "/merges", "{\"other\":\"%s\",\"reason\":\"Same genotype\"}".formatted(other));
    }

    private static Answer undo(String kept, String id) {
        return curator.post(
                "organisms/" + kept + "/merges/" + id + "/undo", "{\"reason\":\"The samples were mixed up\"}");
    }

    private static String idOf(Answer merged) {
        List<JsonObject> parts = merged.items();
        return parts.get(parts.size() - 1).getString("id");
    }

    /** A record with a lot, a ring, a mother, a child and an event, under a name of its own. */
    private record Double(String code, String unit, String ring, String child, String name) {

        static Double made() {
            JsonObject lot = curator.post("lots", LotJson.straws(2)).done();
            String code = lot.getString("organism");
            String ring = "R-" + Ids.next();
            curator.post("organisms/" + code + "/identifiers", "{\"type\":\"RING\",\"value\":\"" + ring + "\"}")
                    .done();
            animals.parent(code, "DAM", animals.admitted("F", "2010")).done();
            String child = animals.admitted("U", "2023");
            animals.parent(child, "SIRE", code).done();
            curator.post(
                            "organisms/" + code + "/life",
                            "{\"type\":\"SIGHTING\",\"on\":\"2022\",\"source\":\"Camera 4\"}")
                    .done();
            String unit = lot.getJsonArray("units").getJsonObject(0).getString("unitId");
            return new Double(
                    code, unit, ring, child, curator.get("organisms/" + code).text("name"));
        }

        /** All that is told of it and what hangs on it, without versions. */
        String story() {
            return List.of("", "/pedigree", "/life", "/merges", "/material").stream()
                    .map(part -> curator.get("organisms/" + code + part).text())
                    .map(text -> text.replaceAll("\"version\":\\d+", "").replaceAll("\"figures\":\\{[^}]*}", ""))
                    .reduce("", String::concat);
        }
    }

    private static List<String> found(String words) {
        return curator.get("organisms?q=" + words).items().stream()
                .map(row -> row.getString("code"))
                .toList();
    }

    @Test
    void dayThatOnlyTheOtherRecordKnowsIsNotLost() {
        String kept = animals.admitted("M", "2019");
        String other = animals.admitted("M", "2019");
        animals.correct("organisms/" + other, "{\"diedOn\":\"2023-04\"}").done();
        Answer refused = merge(kept, other);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.wrongFields()).containsExactly("other");
        assertThat(curator.get("organisms/" + other).text("diedOn")).isEqualTo("2023-04");

        animals.correct("organisms/" + kept, "{\"diedOn\":\"2023-04\"}").done();
        assertThat(merge(kept, other).status()).isEqualTo(201);
        assertThat(curator.get("organisms/" + kept).text("diedOn")).isEqualTo("2023-04");
    }

    @Test
    void everythingGoesOverAndOldNumbersFindIt() throws SQLException {
        String kept = animals.admitted("M", "2019");
        var other = Double.made();
        String custody = curator.get("units/" + other.unit() + "/custody").text();
        Answer merged = merge(kept, other.code());
        assertThat(merged.status()).as(merged.toString()).isEqualTo(201);
        assertThat(merged.items()).extracting(part -> part.getString("code")).containsExactly(other.code());

        JsonObject card = curator.get("organisms/" + other.code()).done();
        assertThat(card.getString("code"))
                .as("the old code leads to the kept record")
                .isEqualTo(kept);
        assertThat(card.getJsonArray("lots")).hasSize(1);
        assertThat(card.getJsonArray("identifiers").getJsonObject(0).getString("value"))
                .isEqualTo(other.ring());
        for (String words : List.of(other.code(), other.ring(), other.name())) {
            assertThat(found(words)).as(words).containsExactly(kept);
        }
        JsonObject family = animals.pedigree(kept);
        assertThat(family.getJsonArray("parents")).hasSize(1);
        assertThat(family.getJsonArray("descendants").getJsonObject(0).getString("code"))
                .isEqualTo(other.child());
        assertThat(curator.get("organisms/" + kept + "/life").items()).hasSize(1);
        assertThat(curator.get("organisms/" + kept + "/material").items().get(0).getInt("units"))
                .isEqualTo(2);
        assertThat(curator.get("units/" + other.unit())
                        .body()
                        .getJsonObject("organism")
                        .getString("code"))
                .isEqualTo(kept);
        assertThat(curator.get("units?organism=" + other.code()).items()).hasSize(2);
        assertThat(curator.get("scan/" + other.code())
                        .body()
                        .getJsonObject("organism")
                        .getString("code"))
                .isEqualTo(kept);
        assertThat(curator.get("units/" + other.unit() + "/custody").text())
                .as("custody")
                .isEqualTo(custody);
        assertThat(curator.get("audit?record=" + other.code()).items())
                .anyMatch(entry -> entry.getString("reason", "").equals("Same genotype"));
        try (var owner = RunningAyaz.demo().asOwner()) {
            assertThat(Invariants.brokenIn(owner)).isEmpty();
        }
    }

    @Test
    void undoneMergeLeavesBothAsTheyWere() {
        var kept = Double.made();
        var other = Double.made();
        // both have a mother: the other one's must be the same, or it is not the same animal
        assertThat(merge(kept.code(), other.code()).status()).isEqualTo(409);
        String mother = animals.pedigree(other.code())
                .getJsonArray("parents")
                .getJsonObject(0)
                .getString("id");
        curator.delete("organisms/" + other.code() + "/parents/" + mother + "?reason=x");
        animals.parent(
                        other.code(),
                        "DAM",
                        animals.pedigree(kept.code())
                                .getJsonArray("parents")
                                .getJsonObject(0)
                                .getString("code"))
                .done();
        String before = kept.story() + other.story();
        String merge = idOf(merge(kept.code(), other.code()));
        assertThat(animals.pedigree(kept.code()).getJsonArray("parents")).hasSize(1);
        assertThat(animals.pedigree(kept.code()).getJsonArray("descendants")).hasSize(2);
        assertThat(undo(kept.code(), merge).items()).isEmpty();
        assertThat(kept.story() + other.story()).isEqualTo(before);
        assertThat(found(other.ring())).containsExactly(other.code());
        assertThat(undo(kept.code(), merge).status()).as("again").isEqualTo(409);
        assertThat(merge(kept.code(), other.code()).status())
                .as("and once more")
                .isEqualTo(201);
    }

    @Test
    void mergesOfMergesAreUndoneFromTheLast() {
        String first = animals.admitted("U", null);
        String second = animals.admitted("U", null);
        String third = animals.admitted("U", null);
        String inner = idOf(merge(second, third));
        String outer = idOf(merge(first, second));
        assertThat(curator.get("organisms/" + third).text("code")).isEqualTo(first);
        assertThat(undo(second, inner).status()).isEqualTo(409);
        undo(first, outer).done();
        assertThat(curator.get("organisms/" + third).text("code")).isEqualTo(second);
        undo(second, inner).done();
        assertThat(curator.get("organisms/" + third).text("code")).isEqualTo(third);
    }

    /** A parent that would come back with the other record has become a child of the kept one meanwhile. */
    @Test
    void undoThatClosesACircleIsRefused() {
        String kept = animals.admitted("F", null);
        String other = animals.admitted("F", null);
        String mother = animals.admitted("F", null);
        animals.parent(kept, "DAM", mother, "POSSIBLE").done();
        animals.parent(other, "DAM", mother).done();
        String merge = idOf(merge(kept, other));
        String said =
                animals.pedigree(kept).getJsonArray("parents").getJsonObject(0).getString("id");
        curator.delete("organisms/" + kept + "/parents/" + said + "?reason=x");
        animals.parent(mother, "DAM", kept).done();
        Answer refused = undo(kept, merge);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        assertThat(refused.text("type")).isEqualTo("/problems/closes-circle");
        assertThat(curator.get("organisms/" + other).text("code"))
                .as("nothing was undone")
                .isEqualTo(kept);
    }

    @Test
    void whatCannotBeOneAnimalIsRefused() {
        String female = animals.admitted("F", "2010");
        String male = animals.admitted("M", "2010");
        assertThat(refused(merge(female, male))).isEqualTo("other");
        assertThat(refused(merge(female, female))).isEqualTo("other");
        assertThat(refused(merge(female, animals.admitted("Saiga tatarica", "F", null))))
                .isEqualTo("other");
        String child = animals.admitted("F", "2015");
        animals.parent(child, "DAM", female).done();
        assertThat(refused(merge(female, child))).isEqualTo("other");
        assertThat(refused(merge(child, female))).isEqualTo("other");
        String part = animals.admitted("F", null);
        merge(female, part).done();
        assertThat(refused(merge(animals.admitted("F", null), part))).isEqualTo("other");
        assertThat(merge(female, "KZIZA0000000X").status()).isEqualTo(404);
        assertThat(curator.post("organisms/" + female + "/merges", "{\"other\":\"x\"}")
                        .wrongFields())
                .containsExactly("reason");
    }

    private static String refused(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isIn(409, 422);
        return answer.wrongFields().get(0);
    }

    @Test
    void materialThatDoesNotFitTheKeptRecordStopsTheMerge() {
        String late = animals.admitted("U", "2026-05");
        var other = Double.made();
        String before = other.story();
        assertThat(merge(late, other.code()).status())
                .as("born after its material")
                .isEqualTo(422);
        assertThat(other.story()).isEqualTo(before);
    }

    @Test
    void ofTwoMergesInOppositeDirectionsOneIsRefused() throws Exception {
        for (int round = 0; round < 6; round++) {
            String one = animals.admitted("U", null);
            String other = animals.admitted("U", null);
            assertThat(together(() -> merge(one, other), () -> merge(other, one)))
                    .extracting(Answer::status)
                    .containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void ofAMergeAndAParentThatDoNotGoTogetherOneIsRefused() throws Exception {
        for (int round = 0; round < 6; round++) {
            String one = animals.admitted("U", null);
            String other = animals.admitted("U", null);
            List<Answer> answers = together(() -> merge(one, other), () -> animals.parent(other, "SIRE", one));
            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 422);
        }
    }

    @Test
    void lotThatComesInDuringTheMergeIsOfTheKeptRecord() throws Exception {
        for (int round = 0; round < 6; round++) {
            String kept = animals.admitted("M", "2019");
            String other = animals.admitted("M", "2019");
            String lot = LotJson.straws(1)
                    .replaceFirst("\"organism\": \\{[^}]*}", "\"organism\": {\"code\": \"" + other + "\"}");
            List<Answer> answers = together(() -> merge(kept, other), () -> curator.post("lots", lot));
            assertThat(answers.get(0).status()).as(answers.get(0).toString()).isEqualTo(201);
            assertThat(answers.get(1).status()).as(answers.get(1).toString()).isIn(201, 409, 412);
            if (answers.get(1).status() == 201) {
                assertThat(curator.get("organisms/" + kept).list("lots")).hasSize(1);
                assertThat(curator.get("units?organism=" + kept).items()).hasSize(1);
            }
        }
    }

    private static List<Answer> together(Callable<Answer> one, Callable<Answer> other) throws Exception {
        var hands = Executors.newFixedThreadPool(2);
        try {
            var first = hands.submit(one);
            var second = hands.submit(other);
            return List.of(first.get(), second.get());
        } finally {
            hands.shutdown();
        }
    }
}
