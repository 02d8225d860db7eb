package ayaz.storage.templates;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a template must be before anything is built from it; refusals name the level, counted from the outermost. */
final class TemplateRules {

    private static final int MOST_NODES = 2_000;
    private static final int MOST_POSITIONS = 20_000;

    private final Predicate<String> containerTypes;

    TemplateRules(Predicate<String> containerTypes) {
        this.containerTypes = containerTypes;
    }

    void check(NodePlan plan) {
        if (plan.kind().isEquipment() && plan.temperatureClass() == null) {
            throw TemplateRefusals.input("temperatureClass", "templateNeedsCold");
        }
        check(plan, 0);
        if (plan.size() > MOST_NODES || plan.capacity() > MOST_POSITIONS) {
            throw TemplateRefusals.input("levels", "templateTooLarge", plan.size(), plan.capacity());
        }
    }

    /** Answers the number of the next level, as they are written one below the other. */
    private int check(NodePlan plan, int level) {
        String at = "levels[" + level + "].";
        if (plan.isLeaf() && !plan.children().isEmpty()) {
            throw TemplateRefusals.input(at + "rows", "templateLeafHasInside", level + 1);
        }
        if (plan.places() != null
                && plan.children().stream().mapToInt(NodePlan::count).sum() > plan.places()) {
            throw TemplateRefusals.input(at + "places", "templateTooFewPlaces", level + 1);
        }
        if (plan.isLeaf()) {
            checkSlots(plan, at, level);
        }
        if (plan.children().stream().map(NodePlan::prefix).distinct().count()
                < plan.children().size()) {
            throw TemplateRefusals.input(at + "prefix", "templateSamePrefix", level + 1);
        }
        int next = level + 1;
        for (NodePlan child : plan.children()) {
            if (!child.kind().mayStandIn(plan.kind())) {
                throw TemplateRefusals.input("levels[" + next + "].kind", "templateDoesNotFit", next + 1);
            }
            next = check(child, next);
        }
        return next;
    }

    private void checkSlots(NodePlan plan, String at, int level) {
        int capacity = plan.rows() * plan.columns();
        List<String> labels = plan.labels();
        boolean named = plan.numbering() == Numbering.CUSTOM || !labels.isEmpty();
        if (named && (labels.size() != capacity || new HashSet<>(labels).size() != capacity)) {
            throw TemplateRefusals.input(at + "labels", "templateLabels", level + 1, capacity, labels.size());
        }
        SlotTypes mixed = plan.slotTypes();
        if (mixed != null && !mixed.fitInto(capacity)) {
            throw TemplateRefusals.input(at + "slotTypes", "slotTypes", mixed.toString());
        }
        mustBeKnown(at + "containerTypes", Set.copyOf(plan.containerTypes()));
        if (mixed != null) {
            mustBeKnown(at + "slotTypes", mixed.types());
        }
    }

    private void mustBeKnown(String field, Set<String> types) {
        for (String type : types) {
            if (!containerTypes.test(type)) {
                throw TemplateRefusals.input(field, "templateUnknownType", type);
            }
        }
    }
}
