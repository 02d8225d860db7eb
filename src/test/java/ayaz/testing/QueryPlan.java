package ayaz.testing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How the database means to answer a question. */
public final class QueryPlan {

    /** Those of which a collection has very many rows. */
    static final Set<String> BIG = Set.of(
            "stored_unit",
            "placement",
            "custody_event",
            "storage_node",
            "material_sample",
            "audit_entry",
            "organism",
            "organism_identifier",
            "identification",
            "parentage",
            "life_event",
            "photograph",
            "document",
            "organism_merge",
            "organism_merge_move",
            "occurrence",
            "occurrence_cell",
            "occurrence_total",
            "collecting_place",
            "programme",
            "programme_figure",
            "programme_link",
            "taxon_distribution",
            "taxon_description");

    private static final Pattern ALIAS = Pattern.compile("(?i)\\b(" + String.join("|", BIG) + ")(?:\\s+AS)?\\s+(\\w+)");

    private final Map<String, String> aliases = new HashMap<>();
    private final List<String> whole = new ArrayList<>();

    private QueryPlan() {}

    public static QueryPlan of(Connection connection, String statement) throws SQLException {
        var plan = new QueryPlan();
        BIG.forEach(table -> plan.aliases.put(table, table));
        ALIAS.matcher(statement)
                .results()
                .forEach(
                        found -> plan.aliases.put(found.group(2), found.group(1).toLowerCase(java.util.Locale.ROOT)));
        try (var explain = connection.createStatement();
                var rows = explain.executeQuery("EXPLAIN FORMAT=JSON " + statement)) {
            rows.next();
            try (var json = Json.createReader(new StringReader(rows.getString(1)))) {
                plan.walk(json.readObject());
            }
        }
        return plan;
    }

    /** The big tables that it would read from the first row to the last. */
    public List<String> wholeTables() {
        return whole;
    }

    private void walk(JsonValue part) {
        if (part instanceof JsonArray list) {
            list.forEach(this::walk);
        } else if (part instanceof JsonObject object) {
            object.forEach((name, value) -> {
                if (name.equals("table") && value instanceof JsonObject table) {
                    check(table);
                }
                // the server chooses a range anew for each row of the table before
                if (!name.equals("range-checked-for-each-record")) {
                    walk(value);
                } else {
                    object(value).forEach((inner, table) -> walkInto(inner, table));
                }
            });
        }
    }

    private void walkInto(String name, JsonValue value) {
        if (!name.equals("table")) {
            walk(value);
        }
    }

    private static Map<String, JsonValue> object(JsonValue value) {
        return value instanceof JsonObject object ? object : Map.of();
    }

    private void check(JsonObject table) {
        String name = aliases.get(table.getString("table_name", ""));
        if (name != null && table.getString("access_type", "").equals("ALL")) {
            whole.add(name + " " + table);
        }
    }
}
