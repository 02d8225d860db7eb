package ayaz.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The matrix of a species card says what the tables say, counted in another way. */
class CoverageIT {

    private static final String IN_HAND = "('RECEIVED', 'QUARANTINED', 'AVAILABLE', 'RESERVED', 'CHECKED_OUT')";

    private final Program curator = Program.of(RunningAyaz.demo(), "curator");

    @Test
    void everyUnitInHandIsInExactlyOneField() throws SQLException {
        JsonObject leopard =
                curator.get("taxa/" + idOf("Panthera uncia") + "/coverage").body();

        var held = new HashMap<String, Long>();
        leopard.getJsonArray("held")
                .getValuesAs(JsonObject.class)
                .forEach(line -> held.merge(
                        line.getString("sampleType"),
                        line.getJsonNumber("units").longValue(),
                        Long::sum));
        assertThat(held).isNotEmpty().isEqualTo(unitsInTheTables("Panthera uncia"));
        assertThat(leopard.getJsonNumber("units").longValue())
                .isEqualTo(held.values().stream().mapToLong(Long::longValue).sum());
    }

    /** What stands in a vessel is counted there; no field has more in its vessels than it has units. */
    @Test
    void vesselsAreDewarsAndFreezers() throws SQLException {
        JsonObject leopard =
                curator.get("taxa/" + idOf("Panthera uncia") + "/coverage").body();

        long inVessels = 0;
        for (JsonObject line : leopard.getJsonArray("held").getValuesAs(JsonObject.class)) {
            long placed = 0;
            for (JsonObject vessel : line.getJsonArray("vessels").getValuesAs(JsonObject.class)) {
                assertThat(kindOf(vessel.getString("barcode"))).isIn("DEWAR", "LN2_FREEZER", "FREEZER", "FRIDGE");
                placed += vessel.getJsonNumber("units").longValue();
            }
            assertThat(placed).isLessThanOrEqualTo(line.getJsonNumber("units").longValue());
            inVessels += placed;
        }
        assertThat(inVessels).isPositive();
    }

    @Test
    void whatIsMissingIsSaidInTheReadersLanguage() {
        String path = "taxa/" + idOf("Tetraogallus altaicus") + "/coverage";

        assertThat(curator.get(path).body().getJsonArray("gaps").getValuesAs(JsonObject.class))
                .extracting(gap -> gap.getString("text"))
                .contains("Sperm: nothing", "Primordial germ cells: nothing")
                .doesNotContain("Embryos: nothing");
    }

    private String idOf(String name) {
        return curator.get("taxa?q=" + name.replace(" ", "%20")).items().get(0).getString("id");
    }

    private static Map<String, Long> unitsInTheTables(String name) throws SQLException {
        var units = new HashMap<String, Long>();
        try (var connection = RunningAyaz.demo().asUser();
                var statement = connection.prepareStatement(
                        "SELECT m.sample_type, COUNT(*) FROM material_sample m JOIN stored_unit u ON u.lot_id = m.id"
                                + " JOIN taxon t ON t.id = m.taxon_id JOIN taxon s ON t.lineage LIKE CONCAT(s.lineage, '%')"
                                + " WHERE s.scientific_name = ? AND u.state IN " + IN_HAND
                                + " GROUP BY m.sample_type")) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    units.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return units;
    }

    private static String kindOf(String barcode) throws SQLException {
        try (var connection = RunningAyaz.demo().asUser();
                var statement = connection.prepareStatement("SELECT kind FROM storage_node WHERE barcode = ?")) {
            statement.setString(1, barcode);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
