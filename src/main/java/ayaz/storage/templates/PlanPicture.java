package ayaz.storage.templates;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** A template as the pictures of storage want it: as if it had been built and nothing stood in it. */
final class PlanPicture {

    /** More of one kind than a picture has room for. */
    private static final int MOST_SHOWN = 60;

    private PlanPicture() {}

    static String json(NodePlan plan, String name) {
        return node(plan, name, 0).build().toString();
    }

    private static JsonObjectBuilder node(NodePlan plan, String name, int place) {
        var json = Json.createObjectBuilder()
                .add("name", name)
                .add("kind", plan.kind().name())
                .add("place", place)
                .add("leaf", plan.isLeaf())
                .add("occupied", 0)
                .add("capacity", plan.capacity() / plan.count());
        Integer places = plan.nodePlaces();
        if (places != null) {
            json.add("places", places);
        }
        JsonArrayBuilder children = Json.createArrayBuilder();
        int at = 0;
        for (NodePlan child : plan.children()) {
            for (int number = 1; number <= Math.min(child.count(), MOST_SHOWN); number++) {
                children.add(node(child, child.prefix() + number, ++at));
            }
        }
        return json.add("children", children).add("positions", positions(plan));
    }

    private static JsonArrayBuilder positions(NodePlan plan) {
        JsonArrayBuilder positions = Json.createArrayBuilder();
        if (plan.isLeaf()) {
            var names = new SlotNames(plan.numbering(), plan.rows(), plan.columns(), plan.labels());
            for (int slot = 1; slot <= plan.rows() * plan.columns(); slot++) {
                positions.add(Json.createObjectBuilder()
                        .add("slot", slot)
                        .add("label", names.label(slot))
                        .add("row", (slot - 1) / plan.columns() + 1)
                        .add("column", (slot - 1) % plan.columns() + 1));
            }
        }
        return positions;
    }
}
