package ayaz.checklists;

import ayaz.platform.Ids;
import ayaz.species.TaxonEntry;
import ayaz.species.TaxonRank;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A taxon as it will be: one that is known, with what changes of it, or a new one. */
final class PlannedTaxon {

    /** One fact of it becomes another. */
    record Change(
            String field, @Nullable String before, @Nullable String after) {}

    private final UUID id;
    private final @Nullable TaxonEntry known;
    private final @Nullable ChecklistRow row;

    private String name;
    private @Nullable String authorship;
    private final TaxonRank rank;
    private @Nullable String externalId;
    private @Nullable String externalIdBefore;
    private @Nullable PlannedTaxon parent;
    private @Nullable PlannedTaxon accepted;
    private @Nullable String lineage;
    private boolean refused;

    private PlannedTaxon(
            UUID id,
            @Nullable TaxonEntry known,
            @Nullable ChecklistRow row,
            String name,
            @Nullable String authorship,
            TaxonRank rank) {
        this.id = id;
        this.known = known;
        this.row = row;
        this.name = name;
        this.authorship = authorship;
        this.rank = rank;
    }

    static PlannedTaxon known(TaxonEntry entry) {
        return new PlannedTaxon(entry.id(), entry, null, entry.scientificName(), entry.authorship(), entry.rank());
    }

    /** Without a row: a wider group that rows only mention. */
    static PlannedTaxon fresh(String name, @Nullable String authorship, TaxonRank rank, @Nullable ChecklistRow row) {
        return new PlannedTaxon(Ids.next(), null, row, name, authorship, rank);
    }

    void hangOn(@Nullable PlannedTaxon newParent, @Nullable PlannedTaxon newAccepted) {
        parent = newParent;
        accepted = newAccepted;
    }

    void becomeCalled(String newName, @Nullable String newAuthorship) {
        name = newName;
        authorship = newAuthorship == null || newAuthorship.isEmpty() ? authorship : newAuthorship;
    }

    void carry(@Nullable String before, String newExternalId) {
        externalIdBefore = before;
        externalId = newExternalId;
    }

    void refuse() {
        refused = true;
    }

    void stand(String newLineage) {
        lineage = newLineage;
    }

    /** What it hangs on: the accepted name, or the wider taxon. */
    @Nullable
    PlannedTaxon above() {
        return accepted == null ? parent : accepted;
    }

    List<Change> changes() {
        TaxonEntry before = known;
        if (before == null) {
            return List.of();
        }
        var changes = new ArrayList<Change>();
        Stream.of(
                        new Change("scientificName", before.scientificName(), name),
                        new Change("authorship", before.authorship(), authorship),
                        new Change("externalId", externalIdBefore, externalId == null ? externalIdBefore : externalId),
                        new Change("parentId", text(before.parentId()), text(idOf(parent))),
                        new Change("acceptedId", text(before.acceptedId()), text(idOf(accepted))))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .forEach(changes::add);
        return changes;
    }

    /** It moves with what it hangs on. */
    boolean isCarriedAlong() {
        TaxonEntry before = known;
        return before != null && lineage != null && !before.lineage().equals(lineage);
    }

    private static @Nullable UUID idOf(@Nullable PlannedTaxon other) {
        return other == null ? null : other.id;
    }

    private static @Nullable String text(@Nullable UUID other) {
        return other == null ? null : other.toString();
    }

    boolean isNew() {
        return known == null;
    }

    boolean isRefused() {
        return refused;
    }

    boolean isSynonym() {
        return accepted != null;
    }

    UUID id() {
        return id;
    }

    @Nullable
    TaxonEntry known() {
        return known;
    }

    @Nullable
    ChecklistRow row() {
        return row;
    }

    String name() {
        return name;
    }

    @Nullable
    String authorship() {
        return authorship;
    }

    TaxonRank rank() {
        return rank;
    }

    @Nullable
    String externalId() {
        return externalId;
    }

    @Nullable
    PlannedTaxon parent() {
        return parent;
    }

    @Nullable
    PlannedTaxon accepted() {
        return accepted;
    }

    @Nullable
    String lineage() {
        return lineage;
    }
}
