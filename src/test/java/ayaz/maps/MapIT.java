package ayaz.maps;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One reading tells all that a picture shows, down to the positions, and where what is looked for is. */
class MapIT {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();
    private static Program curator;

    @BeforeAll
    static void signIn() {
        curator = Program.of(AYAZ, "curator");
    }

    private static JsonObject child(JsonObject node, int index) {
        return node.getJsonArray("children").getJsonObject(index);
    }

    @Test
    void wayToASoughtUnitIsMarkedOnEveryStep() {
        String room = curator.node(curator.node(null, "site", "M " + UUID.randomUUID()), "room", "Room");
        String dewar = curator.node(room, "dewar-6-canisters-canes", "D");
        JsonObject empty = curator.get("nodes/" + dewar + "/map").done();
        JsonObject goblet = child(child(child(empty, 2), 4), 1);
        assertThat(goblet.getString("slots")).isEqualTo(".....");
        String straw = curator.straws(1).get(0);
        curator.place(straw, goblet.getString("barcode"), "4").done();
        curator.post(
                        "nodes/" + goblet.getString("barcode") + "/kept",
                        "{\"positions\":[\"1\"],\"purpose\":\"BLOCKED\",\"reason\":\"bent\"}")
                .done();

        JsonObject inRoom = curator.get("nodes/" + room + "/map?units=" + straw).done();
        JsonObject inDewar = child(inRoom, 0);
        assertThat(inRoom.getInt("sought")).isEqualTo(1);
        assertThat(inDewar.getInt("sought")).isEqualTo(1);
        assertThat(child(inDewar, 2).getInt("sought")).isEqualTo(1);
        assertThat(child(inDewar, 3).getInt("sought")).isZero();
        JsonObject found = child(child(child(inDewar, 2), 4), 1);
        assertThat(found.getString("slots")).isEqualTo("b..A.");
        assertThat(found.getJsonArray("soughtSlots").getInt(0)).isEqualTo(4);
        assertThat(inDewar.getInt("occupied")).isEqualTo(1);
        assertThat(inDewar.getInt("capacity")).isEqualTo(720);
        assertThat(inDewar.getInt("kept")).isEqualTo(1);
    }

    @Test
    void wordsOfASearchMarkAllThatTheyFind() {
        JsonObject site = curator.get("nodes").items().stream()
                .filter(each -> each.getString("name").equals("Almaty"))
                .findFirst()
                .orElseThrow();
        JsonObject map = curator.get("nodes/" + site.getString("barcode") + "/map?find=Panthera%20uncia")
                .done();
        assertThat(map.getInt("sought")).isGreaterThan(20);
        assertThat(map.getInt("sought")).isEqualTo(child(map, 0).getInt("sought"));
    }
}
