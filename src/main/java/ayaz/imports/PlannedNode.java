package ayaz.imports;

import ayaz.storage.templates.NodeKind;
import ayaz.storage.templates.NodePlan;
import ayaz.storage.templates.Numbering;
import ayaz.storage.templates.TemperatureClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place that rows of the sheet name: one that exists, or one to build. It remembers which slots are spoken for. */
final class PlannedNode {

    private final String name;
    private final @Nullable PlannedNode parent;
    private final @Nullable KnownNode known;
    private final SheetMapping.@Nullable KindRule rule;
    private final @Nullable String ownBarcode;
    private final NodeKind kind;
    private final int rows;
    private final int columns;
    private final @Nullable Numbering numbering;
    private final List<String> containerTypes;
    private final @Nullable TemperatureClass temperatureClass;
    private final boolean quarantine;
    private final Map<Integer, String> occupants = new HashMap<>();
    private final Map<Integer, Integer> rowsOfSlots = new HashMap<>();

    /** One that exists. */
    PlannedNode(String name, @Nullable PlannedNode parent, KnownNode known) {
        this.name = name;
        this.parent = parent;
        this.known = known;
        this.rule = null;
        this.ownBarcode = null;
        this.kind = known.kind();
        this.rows = known.rows();
        this.columns = known.columns();
        this.numbering = known.numbering();
        this.containerTypes = known.containerTypes();
        this.temperatureClass = known.temperatureClass();
        this.quarantine = known.quarantine();
    }

    /** One to build. */
    PlannedNode(PlaceStep step, @Nullable PlannedNode parent, SheetMapping.KindRule rule, NodePlan plan) {
        Integer ruleRows = rule.rows();
        Integer ruleColumns = rule.columns();
        String ruleNumbering = rule.numbering();
        this.name = step.name();
        this.parent = parent;
        this.known = null;
        this.rule = rule;
        this.ownBarcode = step.barcode();
        this.kind = plan.kind();
        this.rows = ruleRows == null ? plan.rows() : ruleRows;
        this.columns = ruleColumns == null ? plan.columns() : ruleColumns;
        this.numbering = ruleNumbering == null ? plan.numbering() : Numbering.valueOf(ruleNumbering);
        this.containerTypes = plan.containerTypes();
        this.temperatureClass =
                plan.temperatureClass() == null && parent != null ? parent.temperatureClass : plan.temperatureClass();
        this.quarantine = plan.quarantine() || (parent != null && parent.quarantine);
    }

    String name() {
        return name;
    }

    @Nullable
    PlannedNode parent() {
        return parent;
    }

    @Nullable
    KnownNode known() {
        return known;
    }

    SheetMapping.@Nullable KindRule rule() {
        return rule;
    }

    @Nullable
    String ownBarcode() {
        return ownBarcode;
    }

    NodeKind kind() {
        return kind;
    }

    boolean isLeaf() {
        return rows > 0 && numbering != null;
    }

    boolean isInService() {
        return known == null || known.inService();
    }

    boolean takes(String containerType) {
        return containerTypes.isEmpty() || containerTypes.contains(containerType);
    }

    boolean keepsAlive() {
        return temperatureClass != null && temperatureClass.keepsAlive();
    }

    boolean isQuarantine() {
        return quarantine;
    }

    @Nullable
    UUID knownId() {
        return known == null ? null : known.id();
    }

    void occupiedBy(Map<Integer, String> units) {
        occupants.putAll(units);
    }

    OptionalInt slot(String label) {
        return numbering == null ? OptionalInt.empty() : numbering.slot(label, rows, columns);
    }

    String label(int slot) {
        return numbering == null ? String.valueOf(slot) : numbering.label(slot, columns);
    }

    int capacity() {
        return rows * columns;
    }

    /** The unit that stands there already. */
    @Nullable
    String occupant(int slot) {
        return occupants.get(slot);
    }

    /** The row of this sheet that wants the slot. */
    @Nullable
    Integer rowAt(int slot) {
        return rowsOfSlots.get(slot);
    }

    boolean isFree(int slot) {
        return !occupants.containsKey(slot) && !rowsOfSlots.containsKey(slot);
    }

    void give(int slot, int row) {
        rowsOfSlots.put(slot, row);
    }

    String path() {
        return parent == null ? name : parent.path() + " › " + name;
    }
}
