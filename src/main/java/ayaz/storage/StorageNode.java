package ayaz.storage;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.platform.Ids;
import ayaz.platform.NaturalOrder;
import ayaz.platform.Refusal;
import ayaz.specimen.StoredUnit;
import ayaz.storage.templates.NodeKind;
import ayaz.storage.templates.NodePlan;
import ayaz.storage.templates.Numbering;
import ayaz.storage.templates.SlotNames;
import ayaz.storage.templates.TemperatureClass;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree: a site, a dewar, a canister, a box. Only leaves hold units, in slots 1 to {@code capacity}. A
 * node knows its whole path, so that the way to any unit is read in one row.
 */
@Entity
@Table(name = "storage_node")
public class StorageNode implements Audited {

    /** As they stand beside each other: by their places, and by their names as people count where there are none. */
    public static final Comparator<StorageNode> IN_ORDER =
            Comparator.comparingInt(StorageNode::place).thenComparing(StorageNode::name, new NaturalOrder());

    /** Between the names of a path; it cannot be typed into a name. */
    public static final String PATH_SEPARATOR = "\u001f";

    private static final String RETIRED = "RETIRED";
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d+)");

    @Id
    private UUID id;

    @Version
    private long version;

    @NotAudited
    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Enumerated(EnumType.STRING)
    private NodeKind kind;

    private String name;

    private String barcode;

    private @Nullable String template;

    /** Only a leaf has one. */
    @Embedded
    private @Nullable SlotGrid grid;

    private int capacity;

    @NotAudited
    private int occupied;

    @Column(name = "container_types")
    private @Nullable String containerTypes;

    @Embedded
    private Climate climate;

    private String status = "IN_SERVICE";

    /** How many numbered places for other nodes it has; null: as many as fit. */
    @Column(name = "node_places")
    private @Nullable Integer nodePlaces;

    /** Its place in the parent, from 1; 0 where the parent has no numbered places. */
    @NotAudited
    @Column(name = "sort_order")
    private int place;

    @NotAudited
    private String lineage;

    @NotAudited
    private String path;

    @NotAudited
    @Column(name = "created_at")
    private Instant createdAt;

    protected StorageNode() {}

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.PLACE, id, barcode);
    }

    StorageNode(@Nullable StorageNode parent, NodePlan plan, String name, String barcode, int place, Instant now) {
        this.id = Ids.next();
        this.kind = plan.kind();
        this.name = name;
        this.barcode = barcode;
        this.template = plan.template();
        this.place = place;
        this.nodePlaces = plan.nodePlaces();
        this.createdAt = now;
        this.climate = Climate.of(plan, parent == null ? null : parent.climate);
        this.containerTypes = plan.containerTypes().isEmpty() ? null : String.join(" ", plan.containerTypes());
        if (plan.isLeaf()) {
            this.grid = new SlotGrid(plan);
            this.capacity = plan.rows() * plan.columns();
        }
        this.parentId = parent == null ? null : parent.id;
        this.lineage = (parent == null ? "/" : parent.lineage) + id + "/";
        this.path = parent == null ? name : parent.path + PATH_SEPARATOR + name;
    }

    void mustHoldUnits() {
        if (!isLeaf()) {
            throw StorageRefusals.notALeaf(name);
        }
    }

    /** The rules of storage for one unit (handbook A.2.7, 9 and 10); the slot itself is the database's business. */
    void mustAccept(StoredUnit unit) {
        mustHoldUnits();
        mustBeInService();
        if (!containerTypes().isEmpty() && !containerTypes().contains(unit.containerType())) {
            throw StorageRefusals.wrongContainer(unit.code(), name);
        }
        mustBeColdEnoughFor(unit, name);
        if (!climate.isQuarantine() && !unit.lot().isClearedOfDisease()) {
            throw StorageRefusals.quarantineOnly(unit.code(), name);
        }
    }

    /** What stands against this unit here; for those who list it with others instead of refusing an act. */
    public Optional<Refusal> objectionTo(StoredUnit unit) {
        try {
            mustAccept(unit);
            return Optional.empty();
        } catch (Refusal objection) {
            return Optional.of(objection);
        }
    }

    /** It is a leaf, and in service. */
    public void mustBeInUse() {
        mustHoldUnits();
        mustBeInService();
    }

    void mustBeColdEnoughFor(StoredUnit unit, String where) {
        if (unit.sampleType().isViable() && !climate.keepsAlive()) {
            throw StorageRefusals.tooWarm(unit.code(), where);
        }
    }

    private void mustBeInService() {
        if (!isInService()) {
            throw StorageRefusals.notInService(name);
        }
    }

    /** Whether another node may come to stand in it; which of its places is free is asked elsewhere. */
    void mustTake(StorageNode other) {
        mustBeInService();
        if (isLeaf()) {
            throw StorageRefusals.input("parent", "parentIsLeaf", name);
        }
        if (isInside(other)) {
            throw StorageRefusals.insideItself(other.name, name);
        }
        if (other.kind.isEquipment() && !climate.suits(other.climate)) {
            throw StorageRefusals.input("parent", "otherTemperature", name);
        }
    }

    /** This node itself, or anything below it. */
    boolean isInside(StorageNode outer) {
        return lineage.startsWith(outer.lineage);
    }

    /**
     * Its name at another place: what is called after its place, as C3 at place 3, is called after the new one.
     */
    String nameAt(int otherPlace) {
        Matcher numbered = NUMBERED.matcher(name);
        boolean afterItsPlace = place > 0
                && otherPlace > 0
                && numbered.matches()
                && numbered.group(2).equals(String.valueOf(place));
        return afterItsPlace ? numbered.group(1) + otherPlace : name;
    }

    /** It leaves one node for a place in another, and all that is inside goes with it. */
    void moveInto(
            StorageNode former, StorageNode target, int newPlace, String newName, Collection<StorageNode> inside) {
        String oldPath = path;
        String oldLineage = lineage;
        parentId = target.id;
        place = newPlace;
        name = newName;
        path = target.path + PATH_SEPARATOR + name;
        lineage = target.lineage + id + "/";
        climate = climate.carried(former.climate, target.climate);
        for (StorageNode each : inside) {
            each.path = path + each.path.substring(oldPath.length());
            each.lineage = lineage + each.lineage.substring(oldLineage.length());
            each.climate = each.climate.carried(former.climate, target.climate);
        }
    }

    /** Broken or no longer needed: nothing will stand in it again, and its name and place are free for another. */
    void retire() {
        status = RETIRED;
    }

    /** It was retired by mistake. */
    void reinstate() {
        status = "IN_SERVICE";
    }

    void fill() {
        if (occupied == capacity) {
            throw StorageRefusals.full(name);
        }
        occupied++;
    }

    void vacate() {
        occupied--;
    }

    /** Of a mixed box also the slot itself decides. */
    public boolean takes(String containerType, int slot) {
        return grid == null || grid.takes(containerType, slot);
    }

    /** The slot that a written position names. */
    OptionalInt slot(String label) {
        return names().slot(label);
    }

    public String label(int slot) {
        return names().label(slot);
    }

    private SlotNames names() {
        return grid == null ? SlotNames.NONE : grid.names();
    }

    /** The path of names to one of its slots. */
    public String pathTo(int slot) {
        return path + PATH_SEPARATOR + label(slot);
    }

    public boolean isLeaf() {
        return capacity > 0;
    }

    public List<String> containerTypes() {
        return containerTypes == null ? List.of() : List.of(containerTypes.split(" "));
    }

    public UUID id() {
        return id;
    }

    public @Nullable UUID parentId() {
        return parentId;
    }

    public NodeKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String barcode() {
        return barcode;
    }

    public @Nullable String template() {
        return template;
    }

    public @Nullable Integer rows() {
        return grid == null ? null : grid.rows();
    }

    public @Nullable Integer columns() {
        return grid == null ? null : grid.columns();
    }

    public @Nullable Numbering numbering() {
        return grid == null ? null : grid.numbering();
    }

    public long version() {
        return version;
    }

    public int capacity() {
        return capacity;
    }

    public int occupied() {
        return occupied;
    }

    public @Nullable TemperatureClass temperatureClass() {
        return climate.temperatureClass();
    }

    public boolean quarantine() {
        return climate.isQuarantine();
    }

    public int place() {
        return place;
    }

    public @Nullable Integer nodePlaces() {
        return nodePlaces;
    }

    public boolean isInService() {
        return "IN_SERVICE".equals(status);
    }

    boolean isRetired() {
        return RETIRED.equals(status);
    }

    public String status() {
        return status;
    }

    public String lineage() {
        return lineage;
    }

    public List<String> path() {
        return List.of(path.split(PATH_SEPARATOR));
    }
}
