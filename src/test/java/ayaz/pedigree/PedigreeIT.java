package ayaz.pedigree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ayaz.testing.Animals;
import ayaz.testing.Answer;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Parents are older, of a fitting sex and no descendants, whoever says so at the same time. */
class PedigreeIT {

    private static Program curator;
    private static Animals animals;

    @BeforeAll
    static void signIn() {
        curator = Program.of(RunningAyaz.demo(), "curator");
        animals = new Animals(curator);
    }

    private static List<JsonObject> ancestors(String animal) {
        return animals.pedigree(animal).getJsonArray("ancestors").getValuesAs(JsonObject.class);
    }

    @Test
    void familyIsDrawnUpAndDown() {
        String grandmother = animals.admitted("F", "2001");
        String mother = animals.admitted("F", "2008");
        String child = animals.admitted("U", "2015");
        animals.parent(mother, "DAM", grandmother).done();
        Answer added = animals.parent(child, "DAM", mother);
        assertThat(added.status()).isEqualTo(201);

        assertThat(ancestors(child))
                .extracting(each -> each.getString("path"))
                .containsExactly("D", "S", "DD", "DS", "DDD", "DDS");
        assertThat(ancestors(child).get(0).getString("code")).isEqualTo(mother);
        assertThat(ancestors(child).get(1).isNull("code"))
                .as("nobody knows the father")
                .isTrue();
        assertThat(ancestors(child).get(2).getString("code")).isEqualTo(grandmother);
        var below = animals.pedigree(grandmother).getJsonArray("descendants").getValuesAs(JsonObject.class);
        assertThat(below).extracting(each -> each.getString("code")).containsExactly(mother, child);
        assertThat(below).extracting(each -> each.getInt("generation")).containsExactly(1, 2);
    }

    @Test
    void childOfFullSibsIsInbredByAQuarter() {
        String dam = animals.admitted("F", "2001");
        String sire = animals.admitted("M", "2001");
        String sister = animals.admitted("F", "2005");
        String brother = animals.admitted("M", "2006");
        String child = animals.admitted("U", "2012");
        for (String each : List.of(sister, brother)) {
            animals.parent(each, "DAM", dam).done();
            animals.parent(each, "SIRE", sire).done();
        }
        double before = animals.figures(child).getJsonNumber("inbreeding").doubleValue();
        animals.parent(child, "DAM", sister).done();
        animals.parent(child, "SIRE", brother).done();
        JsonObject figures = animals.figures(child);
        assertThat(before).isZero();
        assertThat(figures.getJsonNumber("inbreeding").doubleValue()).isEqualTo(0.25, within(1e-12));
        assertThat(figures.getJsonNumber("traced").doubleValue()).isEqualTo(1);
        assertThat(figures.getString("taxon")).isEqualTo("Panthera uncia");
        assertThat(figures.getInt("living")).isPositive().isLessThanOrEqualTo(figures.getInt("known"));
        assertThat(figures.getJsonNumber("meanKinship").doubleValue())
                .as("with itself alone it is (1 + F) / 2 of so many")
                .isGreaterThanOrEqualTo(0.625 / figures.getInt("living"));
        assertThat(ancestors(child))
                .filteredOn(each -> each.getBoolean("again"))
                .hasSize(2);
    }

    @Test
    void deathOfAnAnimalChangesOverWhomIsCounted() {
        String animal = animals.admitted("M", "2003");
        int living = animals.figures(animal).getInt("living");
        animals.correct("organisms/" + animal, "{\"diedOn\":\"2020\"}").done();
        assertThat(animals.figures(animal).getInt("living")).isLessThan(living + 1);
        assertThat(animals.figures(animal).getInt("known")).isPositive();
    }

    @Test
    void possibleFathersAreListedAndNotCounted() {
        String child = animals.admitted("U", "2015");
        String one = animals.admitted("M", "2008");
        String other = animals.admitted("M", "2009");
        animals.parent(child, "SIRE", one, "POSSIBLE").done();
        animals.parent(child, "SIRE", other, "POSSIBLE").done();
        assertThat(animals.pedigree(child).getJsonArray("parents")).hasSize(2);
        assertThat(ancestors(child)).allMatch(each -> each.isNull("code"));

        animals.parent(child, "SIRE", animals.admitted("M", "2007"), "PROVEN").done();
        Answer second = animals.parent(child, "SIRE", animals.admitted("M", "2007"), "PROBABLE");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.wrongFields()).containsExactly("certainty");
    }

    @Test
    void wrongParentsAreRefusedAtTheirField() {
        String child = animals.admitted("U", "2015-05");
        assertThat(refused(animals.parent(child, "DAM", animals.admitted("M", "2001")), 422))
                .isEqualTo("parent");
        assertThat(refused(animals.parent(child, "SIRE", animals.admitted("F", "2001")), 422))
                .isEqualTo("parent");
        assertThat(refused(animals.parent(child, "DAM", animals.admitted("F", "2016")), 422))
                .isEqualTo("parent");
        assertThat(refused(animals.parent(child, "DAM", child), 422)).isEqualTo("parent");
        assertThat(animals.parent(child, "DAM", "KZIZA0000000X").status()).isEqualTo(404);
        assertThat(animals.parent(child, "DAM", animals.admitted("F", "2015")).status())
                .as("a year may have begun before a month")
                .isEqualTo(201);
        String grandchild = animals.admitted("F", null);
        animals.parent(grandchild, "SIRE", child).done();
        assertThat(refused(animals.parent(child, "SIRE", grandchild), 422)).isEqualTo("parent");
        String unsexed = animals.admitted("U", null);
        animals.parent(unsexed, "SIRE", child).done();
        assertThat(refused(animals.parent(child, "SIRE", unsexed), 409)).isEqualTo("parent");
    }

    private static String refused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        return answer.wrongFields().get(0);
    }

    @Test
    void animalThatIsCorrectedMustStillFitItsFamily() {
        String mother = animals.admitted("F", "2008");
        String child = animals.admitted("U", "2015");
        animals.parent(child, "DAM", mother).done();
        String path = "organisms/" + mother;
        String before = curator.get(path).text();
        assertThat(refused(animals.correct(path, "{\"sex\":\"M\"}"), 422)).isEqualTo("sex");
        assertThat(refused(animals.correct(path, "{\"bornOn\":\"2016\"}"), 422)).isEqualTo("bornOn");
        assertThat(refused(animals.correct("organisms/" + child, "{\"bornOn\":\"2007\"}"), 422))
                .isEqualTo("bornOn");
        assertThat(curator.get(path).text()).isEqualTo(before);
    }

    @Test
    void takenBackParentIsGoneAndTheReasonStays() {
        String child = animals.admitted("U", "2015");
        String dam = animals.admitted("F", "2008");
        String id = animals.parent(child, "DAM", dam).list("parents").get(0).getString("id");
        String path = "organisms/" + child + "/parents/" + id;
        assertThat(animals.correct(path, "{\"certainty\":\"PROVEN\"}").text("certainty"))
                .isEqualTo("PROVEN");
        assertThat(curator.patch(path, "{\"source\":\"x\"}").status()).isEqualTo(428);
        assertThat(curator.delete(path).status()).as("no reason").isEqualTo(422);
        assertThat(curator.delete(path + "?reason=Mixed+up").status()).isEqualTo(200);
        assertThat(curator.get(path).status()).isEqualTo(404);
        assertThat(animals.pedigree(child).getJsonArray("parents")).isEmpty();
        assertThat(curator.get("audit?record=" + child).items())
                .anyMatch(entry -> entry.getString("reason", "").equals("Mixed up"));
        assertThat(animals.parent(child, "DAM", dam).status()).as("said again").isEqualTo(201);
    }

    @Test
    void technicianSaysNothingOfParents() {
        String child = animals.admitted("U", "2015");
        var technician = new Animals(Program.of(RunningAyaz.demo(), "technician"));
        assertThat(technician
                        .parent(child, "DAM", animals.admitted("F", "2001"))
                        .status())
                .isEqualTo(403);
        assertThat(technician.pedigree(child).getString("code")).isEqualTo(child);
    }

    @Test
    void ofTwoActsThatWouldCloseACircleTogetherOneIsRefused() throws Exception {
        for (int round = 0; round < 8; round++) {
            String one = animals.admitted("U", null);
            String other = animals.admitted("U", null);
            List<Answer> answers =
                    together(() -> animals.parent(one, "SIRE", other), () -> animals.parent(other, "SIRE", one));
            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void ofAParentAndABirthThatDoNotFitTogetherOneIsRefused() throws Exception {
        for (int round = 0; round < 8; round++) {
            String child = animals.admitted("U", "2015");
            String dam = animals.admitted("F", "2008");
            String path = "organisms/" + dam;
            String seen = curator.get(path).etag();
            List<Answer> answers =
                    together(() -> animals.parent(child, "DAM", dam), () -> curator.with("If-Match", seen)
                            .patch(path, "{\"bornOn\":\"2016\"}"));
            assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.status() == 422).hasSize(1);
        }
    }

    private static List<Answer> together(Callable<Answer> one, Callable<Answer> other) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(2);
        try {
            Future<Answer> first = hands.submit(one);
            Future<Answer> second = hands.submit(other);
            return List.of(first.get(), second.get());
        } finally {
            hands.shutdown();
        }
    }
}
