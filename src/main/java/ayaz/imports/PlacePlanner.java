package ayaz.imports;

import ayaz.storage.StorageNode;
import ayaz.storage.templates.NodeKind;
import ayaz.storage.templates.NodePlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the places that rows name, and plans those that do not exist yet. */
final class PlacePlanner {

    private static final int LONGEST_NAME = 60;

    /** Levels of the template whose kind is plain. */
    private static final List<SheetMapping.KindRule> PLAIN =
            List.of(rule(Field.SITE, "site"), rule(Field.BUILDING, "building"), rule(Field.ROOM, "room"));

    private final Surroundings collection;
    private final SheetMapping mapping;
    private final Columns columns;
    private final Map<String, PlannedNode> nodes = new LinkedHashMap<>();
    private final Set<String> barcodes = new HashSet<>();
    private final List<SheetProblem> problems = new ArrayList<>();

    PlacePlanner(Surroundings collection, SheetMapping mapping, Columns columns) {
        this.collection = collection;
        this.mapping = mapping;
        this.columns = columns;
    }

    private static SheetMapping.KindRule rule(Field level, String template) {
        return new SheetMapping.KindRule(level.written(), null, template, null, null, null);
    }

    List<SheetProblem> problems() {
        return problems;
    }

    /** In the order in which they can be built. */
    List<PlannedNode> toBuild() {
        return nodes.values().stream().filter(node -> node.known() == null).toList();
    }

    /** Where the row's units are to stand; empty where it names no place, or one that cannot be. */
    Optional<PlannedNode> leafOf(SampleRow row) {
        PlannedNode node = null;
        String key = "";
        for (PlaceStep step : row.place().steps()) {
            key = key + StorageNode.PATH_SEPARATOR + step.name();
            PlannedNode here = nodes.get(key);
            if (here == null) {
                here = find(step, node).orElse(null);
                here = here == null ? plan(row, step, node) : here;
                if (here == null) {
                    return Optional.empty();
                }
                nodes.put(key, here);
            }
            node = here;
        }
        return Optional.ofNullable(node).filter(found -> canHoldUnits(row, found));
    }

    private Optional<PlannedNode> find(PlaceStep step, @Nullable PlannedNode parent) {
        if (parent != null && parent.known() == null) {
            return Optional.empty();
        }
        return collection
                .node(parent == null ? null : parent.knownId(), step.name())
                .or(() -> parent == null ? collection.nodeWithBarcode(step.name()) : Optional.empty())
                .map(known -> {
                    var node = new PlannedNode(step.name(), parent, known);
                    if (node.isLeaf()) {
                        node.occupiedBy(collection.occupants(known.id()));
                    }
                    return node;
                });
    }

    private @Nullable PlannedNode plan(SampleRow row, PlaceStep step, @Nullable PlannedNode parent) {
        String column = heading(step);
        if (step.name().length() > LONGEST_NAME) {
            problem(row, column, step.name(), "tooLong", LONGEST_NAME);
            return null;
        }
        SheetMapping.KindRule rule = ruleFor(step);
        Optional<NodePlan> template = rule == null ? Optional.empty() : collection.template(rule.template());
        if (rule == null || template.isEmpty()) {
            problem(row, column, step.name(), step.kind() == null ? "placeKindNeeded" : "placeKindUnknown", word(step));
            return null;
        }
        if (parent == null && template.get().kind() != NodeKind.SITE) {
            problem(row, column, step.name(), "placeNeedsSite");
            return null;
        }
        if (parent != null && parent.isLeaf()) {
            problem(row, column, step.name(), "placeInsideLeaf", parent.name());
            return null;
        }
        String barcode = step.barcode();
        if (barcode != null && !PlaceStep.isBarcode(barcode)) {
            problem(row, column, barcode, "placeCodeShape");
            return null;
        }
        if (barcode != null
                && (!barcodes.add(barcode)
                        || collection.nodeWithBarcode(barcode).isPresent())) {
            problem(row, column, barcode, "placeCodeTaken");
            return null;
        }
        return new PlannedNode(step, parent, rule, template.get());
    }

    /** Of the mapping, of the plain levels, or the template or kind that the sheet names in brackets. */
    private SheetMapping.@Nullable KindRule ruleFor(PlaceStep step) {
        return Stream.concat(mapping.kinds().stream(), PLAIN.stream())
                .filter(rule -> rule.fits(step))
                .findFirst()
                .or(() -> Optional.ofNullable(step.kind())
                        .flatMap(this::templateOf)
                        .map(template -> new SheetMapping.KindRule(null, null, template, null, null, null)))
                .orElse(null);
    }

    /** {@code box 10x10} is the template {@code box-10x10}; {@code холодильник} is the kind of that label. */
    private Optional<String> templateOf(String kind) {
        String code = kind.toLowerCase(Locale.ROOT)
                .replace('×', 'x')
                .replace('х', 'x')
                .replace(' ', '-');
        return Optional.of(code)
                .filter(each -> collection.template(each).isPresent())
                .or(() -> collection
                        .term("NODE_KIND", kind)
                        .map(each -> each.toLowerCase(Locale.ROOT).replace('_', '-'))
                        .filter(each -> collection.template(each).isPresent()));
    }

    private boolean canHoldUnits(SampleRow row, PlannedNode node) {
        if (!node.isLeaf()) {
            problem(row, columns.heading(Field.POSITION), node.path(), "placeIncomplete", node.name());
        } else if (!node.isInService()) {
            problem(row, columns.heading(Field.POSITION), node.path(), "placeOutOfService", node.name());
        }
        return node.isLeaf() && node.isInService();
    }

    private String heading(PlaceStep step) {
        return Field.named(step.level()).map(columns::heading).orElse(step.level());
    }

    private static String word(PlaceStep step) {
        String kind = step.kind();
        return kind == null ? step.name() : kind;
    }

    private void problem(SampleRow row, String column, String value, String key, Object... arguments) {
        problems.add(new SheetProblem(row.number(), column, value, "imports.problem." + key, arguments));
    }
}
