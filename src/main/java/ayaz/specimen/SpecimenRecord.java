package ayaz.specimen;

import ayaz.audit.NotAudited;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One record of the collection that something else is said of: a unit, a lot or an animal; the other two are null. */
@Embeddable
public class SpecimenRecord {

    /** What it is. */
    public enum Kind {
        UNIT,
        LOT,
        ANIMAL
    }

    @NotAudited
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private @Nullable StoredUnit unit;

    @NotAudited
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lot_id")
    private @Nullable MaterialSample lot;

    @NotAudited
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organism_id")
    private @Nullable Organism organism;

    protected SpecimenRecord() {}

    private SpecimenRecord(@Nullable StoredUnit unit, @Nullable MaterialSample lot, @Nullable Organism organism) {
        this.unit = unit;
        this.lot = lot;
        this.organism = organism;
    }

    public static SpecimenRecord of(StoredUnit unit) {
        return new SpecimenRecord(unit, null, null);
    }

    public static SpecimenRecord of(MaterialSample lot) {
        return new SpecimenRecord(null, lot, null);
    }

    public static SpecimenRecord of(Organism animal) {
        return new SpecimenRecord(null, null, animal);
    }

    public Kind kind() {
        return unit != null ? Kind.UNIT : lot != null ? Kind.LOT : Kind.ANIMAL;
    }

    public UUID id() {
        return unit != null ? unit.id() : lot != null ? lot.id() : animal().id();
    }

    public String code() {
        return unit != null ? unit.code() : lot != null ? lot.catalogNumber() : animal().code();
    }

    public UUID taxonId() {
        MaterialSample from = origin();
        return from != null ? from.taxonId() : animal().taxonId();
    }

    /** Of an animal that has one. */
    public @Nullable String name() {
        return organism == null ? null : organism.name();
    }

    /** Itself and what it comes from: a unit from its lot, a lot from its animal. */
    public List<UUID> withOrigins() {
        var ids = new ArrayList<>(List.of(id()));
        MaterialSample from = origin();
        if (unit != null && from != null) {
            ids.add(from.id());
        }
        Organism donor = from == null ? null : from.organism();
        if (donor != null) {
            ids.add(donor.id());
        }
        return ids;
    }

    private @Nullable MaterialSample origin() {
        return unit == null ? lot : unit.lot();
    }

    private Organism animal() {
        return Objects.requireNonNull(organism);
    }
}
