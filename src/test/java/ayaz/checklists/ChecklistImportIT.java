package ayaz.checklists;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Answer;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A checklist comes in as a whole or not at all, and is known everywhere at once. */
class ChecklistImportIT {

    private static Program curator;

    @BeforeAll
    static void signIn() {
        curator = Program.of(RunningAyaz.demo(), "curator").with("Content-Type", "application/zip");
    }

    private static String word() {
        return new Random()
                .ints(12, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
    }

    private static Program asking() {
        return curator.with("Content-Type", "application/json");
    }

    private static byte[] list(String genus, String more) {
        return Lists.archive(
                "id\tparent\taccepted\tname\trank\n1\t\t\tMammalia\tclass\n2\t1\t\tFamily" + genus
                        + "\tfamily\n3\t2\t\tG" + genus
                        + " Smith 1900\tgenus\n4\t3\t\tG" + genus + " bella (Lee, 1901)\tspecies\n5\t\t4\tG" + genus
                        + " bona Brown, 1950\tspecies\n" + more,
                "id\tlanguage\tname\n4\tru\tкрасавица " + genus + "\n",
                "id\tlocality\tstatus\n4\tBetpak-Dala\tpresent\n",
                "id\ttype\tdescription\n4\tbiology\tLives in the steppe.\n");
    }

    private static Answer send(byte[] list, String more) {
        return curator.post("checklists?name=it.zip&title=A%20test&changes=true&dryRun=" + more, list);
    }

    private static List<JsonObject> found(String name) {
        return asking().get("taxa?q=" + name.replace(" ", "%20")).items();
    }

    @Test
    void dryRunTellsAndChangesNothing() {
        String genus = word();
        JsonObject report = send(list(genus, ""), "true").done();

        assertThat(report.getInt("fresh")).isEqualTo(4);
        assertThat(report.getInt("matched")).isEqualTo(1);
        assertThat(report.getInt("refused")).isZero();
        assertThat(report.getBoolean("saved")).isFalse();
        assertThat(found("G" + genus)).isEmpty();
    }

    @Test
    void savedChecklistIsFoundWithItsNamesAndBringsNothingTheSecondTime() {
        String genus = word();
        assertThat(send(list(genus, ""), "false").status()).isEqualTo(201);

        JsonObject hit = found("G" + genus + " bona").get(0);
        assertThat(hit.getString("scientificName")).isEqualTo("G" + genus + " bella");
        assertThat(found("красавица%20" + genus).get(0).getString("id")).isEqualTo(hit.getString("id"));
        JsonObject card = asking().get("taxa/" + hit.getString("id")).body();
        assertThat(card.getJsonArray("classification")
                        .getValuesAs(wider -> wider.asJsonObject().getString("scientificName")))
                .startsWith("Mammalia")
                .endsWith("G" + genus);
        assertThat(card.getString("authorship")).isEqualTo("(Lee, 1901)");
        JsonObject again = send(list(genus, ""), "false").done();
        assertThat(again.getInt("fresh")).isZero();
        assertThat(again.getInt("changed")).isZero();
        assertThat(again.getInt("matched")).isEqualTo(5);
        assertThat(asking().get("audit?record=" + hit.getString("id")).text()).contains("ru: красавица " + genus);
    }

    @Test
    void refusedRowKeepsAllOfItOutUntilItIsLeftOut() {
        String genus = word();
        byte[] list = list(genus, "6\t99\t\tG" + genus + " mala\tspecies\n");
        Answer refused = send(list, "false");

        assertThat(refused.status()).isEqualTo(422);
        JsonObject problem = refused.body().getJsonArray("problems").getJsonObject(0);
        assertThat(problem.getInt("row")).isEqualTo(7);
        assertThat(problem.getString("field")).isEqualTo("parentNameUsageID");
        assertThat(problem.getString("message")).isNotBlank();
        assertThat(found("G" + genus)).isEmpty();

        assertThat(send(list, "false&withoutRefused=true").status()).isEqualTo(201);
        assertThat(found("G" + genus + " bella")).isNotEmpty();
        assertThat(found("G" + genus + " mala"))
                .noneMatch(hit -> hit.getString("scientificName").endsWith("mala"));
    }

    @Test
    void onlyWhoManagesTheListMayImport() {
        Answer answer = Program.of(RunningAyaz.demo(), "technician")
                .with("Content-Type", "application/zip")
                .post("checklists?dryRun=true", list(word(), ""));
        assertThat(answer.status()).isEqualTo(403);
    }
}
