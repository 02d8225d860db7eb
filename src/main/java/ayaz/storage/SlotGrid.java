package ayaz.storage;

import ayaz.storage.templates.NodePlan;
import ayaz.storage.templates.Numbering;
import ayaz.storage.templates.SlotNames;
import ayaz.storage.templates.SlotTypes;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** How the slots of a leaf lie beside each other, how they are called, and what each of them takes. */
@Embeddable
class SlotGrid {

    @Column(name = "grid_rows")
    private @Nullable Integer rows;

    @Column(name = "grid_columns")
    private @Nullable Integer columns;

    @Enumerated(EnumType.STRING)
    private @Nullable Numbering numbering;

    /** Labels of its own, a blank between, in the order of the slots. */
    @Column(name = "slot_labels")
    private @Nullable String slotLabels;

    /** Of a mixed box: which slots take which container types. */
    @Column(name = "slot_types")
    private @Nullable String slotTypes;

    protected SlotGrid() {}

    SlotGrid(NodePlan plan) {
        this.rows = plan.rows();
        this.columns = plan.columns();
        this.numbering = plan.numbering();
        this.slotLabels = plan.labels().isEmpty() ? null : String.join(" ", plan.labels());
        this.slotTypes = plan.slotTypes() == null ? null : plan.slotTypes().toString();
    }

    boolean takes(String containerType, int slot) {
        return slotTypes == null || SlotTypes.parse(slotTypes).accept(slot, containerType);
    }

    SlotNames names() {
        return SlotNames.of(numbering, rows == null ? 0 : rows, columns == null ? 0 : columns, slotLabels);
    }

    @Nullable
    Integer rows() {
        return rows;
    }

    @Nullable
    Integer columns() {
        return columns;
    }

    @Nullable
    Numbering numbering() {
        return numbering;
    }
}
