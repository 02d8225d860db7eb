package ayaz.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Answer;
import ayaz.testing.LotJson;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Positions that are kept free stay free for everything else, and are not counted as free. */
class ReservingIT {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();
    private static Program curator;
    private static Program technician;

    private String box = "";

    @BeforeAll
    static void signIn() {
        curator = Program.of(AYAZ, "curator");
        technician = Program.of(AYAZ, "technician");
    }

    @BeforeEach
    void build() {
        box = curator.box("box-9x9", "ln2-freezer");
    }

    private Answer keep(String positions, String more) {
        return technician.post(
                "nodes/" + box + "/kept", "{\"positions\":[" + positions + "],\"reason\":\"For Monday\"," + more + "}");
    }

    private static String unit() {
        return curator.straws(1).get(0);
    }

    private JsonObject position(String label) {
        return curator.get("nodes/" + box + "/positions").list("positions").stream()
                .filter(each -> each.getString("label").equals(label))
                .findFirst()
                .orElseThrow();
    }

    private String placed(String unit) {
        return technician
                .place(unit, box, null)
                .done()
                .getJsonObject("location")
                .getString("position");
    }

    @Test
    void blockedPositionIsPassedOverAndRefusedAndNotCounted() {
        keep("\"A1\",\"a2\",\"A2\"", "\"purpose\":\"BLOCKED\"").done();

        assertThat(curator.get("nodes/" + box).body().getInt("free")).isEqualTo(79);
        assertThat(curator.get("nodes/" + box).body().getInt("kept")).isEqualTo(2);
        assertThat(position("A2").getJsonObject("kept").getString("reason")).isEqualTo("For Monday");
        assertThat(placed(unit())).isEqualTo("A3");
        var refused = technician.place(unit(), box, "A2");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("kept free: For Monday");

        technician.delete("nodes/" + box + "/kept/A2").done();
        assertThat(placed(unit())).isEqualTo("A2");
    }

    @Test
    void reservedForALotIsTakenByItsUnitsFirstAndByNoOther() {
        JsonObject lot = curator.post("lots", LotJson.straws(2)).done();
        List<String> units = lot.getJsonArray("units").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("unitId"))
                .toList();
        keep("\"C5\"", "\"purpose\":\"RESERVED\",\"lot\":\"" + lot.getString("catalogNumber") + "\"")
                .done();

        assertThat(placed(unit())).isEqualTo("A1");
        assertThat(technician.place(unit(), box, "C5").status()).isEqualTo(409);
        assertThat(placed(units.get(0))).isEqualTo("C5");
        assertThat(placed(units.get(1))).isEqualTo("A2");
        assertThat(curator.get("nodes/" + box).body().getInt("kept")).isZero();
    }

    @Test
    void positionIsFreeAgainWhenItsTimeIsOver() throws InterruptedException {
        Instant until = Instant.now().plusMillis(1500);
        keep("\"A1\"", "\"purpose\":\"RESERVED\",\"until\":\"" + until + "\"").done();
        assertThat(placed(unit())).isEqualTo("A2");

        Thread.sleep(1700);

        assertThat(curator.get("nodes/" + box).body().getInt("free")).isEqualTo(80);
        keep("\"A1\"", "\"purpose\":\"BLOCKED\"").done();
        technician.delete("nodes/" + box + "/kept/A1").done();
        assertThat(placed(unit())).isEqualTo("A1");
    }

    @Test
    void occupiedKeptAndUnknownPositionsAreRefusedWhole() {
        placed(unit());
        assertThat(keep("\"B1\",\"A1\"", "\"purpose\":\"BLOCKED\"").wrongFields())
                .containsExactly("positions");
        assertThat(position("B1").isNull("kept")).isTrue();
        keep("\"B1\"", "\"purpose\":\"BLOCKED\"").done();
        assertThat(keep("\"B1\"", "\"purpose\":\"RESERVED\"").status()).isEqualTo(409);
        assertThat(keep("\"Z9\"", "\"purpose\":\"RESERVED\"").status()).isEqualTo(422);
        assertThat(keep("\"B2\"", "\"purpose\":\"RESERVED\",\"until\":\"2020-01-01T00:00:00Z\"")
                        .status())
                .isEqualTo(422);
    }
}
