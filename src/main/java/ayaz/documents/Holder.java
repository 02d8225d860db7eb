package ayaz.documents;

import ayaz.specimen.MaterialSample;
import ayaz.specimen.Organism;
import ayaz.specimen.StoredUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What documents are attached to: a unit, a lot or an animal; the other two are null. */
record Holder(
        @Nullable StoredUnit unit,
        @Nullable MaterialSample lot,
        @Nullable Organism animal) {

    /** What it is, where its page is, and how it is named there. */
    enum Kind {
        UNIT("/unit.xhtml", "code"),
        LOT("/specimen/lot.xhtml", "number"),
        ANIMAL("/specimen/animal.xhtml", "code");

        private final String page;
        private final String parameter;

        Kind(String page, String parameter) {
            this.page = page;
            this.parameter = parameter;
        }

        String page() {
            return page;
        }

        String parameter() {
            return parameter;
        }
    }

    static Holder of(StoredUnit unit) {
        return new Holder(unit, null, null);
    }

    static Holder of(MaterialSample lot) {
        return new Holder(null, lot, null);
    }

    static Holder of(Organism animal) {
        return new Holder(null, null, animal);
    }

    Kind kind() {
        return unit != null ? Kind.UNIT : lot != null ? Kind.LOT : Kind.ANIMAL;
    }

    UUID id() {
        return unit != null ? unit.id() : lot != null ? lot.id() : someAnimal().id();
    }

    String code() {
        return unit != null
                ? unit.code()
                : lot != null ? lot.catalogNumber() : someAnimal().code();
    }

    /** Itself and what it comes from: a unit from its lot, a lot from its animal. */
    List<UUID> withOrigins() {
        var ids = new ArrayList<>(List.of(id()));
        MaterialSample origin = unit == null ? lot : unit.lot();
        if (unit != null && origin != null) {
            ids.add(origin.id());
        }
        Organism donor = origin == null ? null : origin.organism();
        if (donor != null) {
            ids.add(donor.id());
        }
        return ids;
    }

    private Organism someAnimal() {
        return Objects.requireNonNull(animal);
    }
}
