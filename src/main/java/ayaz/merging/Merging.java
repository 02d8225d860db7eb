package ayaz.merging;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditLog;
import ayaz.audit.AuditSubject;
import ayaz.codes.ScannedText;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.pedigree.Pedigrees;
import ayaz.platform.CollectionClock;
import ayaz.platform.PartialDate;
import ayaz.specimen.Correcting;
import ayaz.specimen.Organism;
import ayaz.specimen.Sex;
import ayaz.specimen.Specimens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A curator finds that two records are one animal, or that they are two after all. What the kept record says holds; all
 * that is carried over must fit it.
 */
@ApplicationScoped
@Transactional
public class Merging {

    @Inject
    Specimens specimens;

    @Inject
    Pedigrees pedigrees;

    @Inject
    Merges merges;

    @Inject
    Moves moves;

    @Inject
    Correcting correcting;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    /** Holding the pedigrees, one merge comes after the other, and no parent is said between. */
    @Requires(Permission.CORRECT)
    public UUID merge(@NotNull String code, @Valid Merge wish) {
        pedigrees.hold();
        Organism kept = specimens.heldRecord(code, "code");
        Organism merged = specimens.heldRecord(wish.other(), "other");
        checkSame(kept, merged);
        checkFamily(kept, merged);
        audit.because(wish.reason());
        var merge = new OrganismMerge(kept, merged, wish.reason().strip(), clock.now(), user.id());
        merges.add(merge);
        merged.becomePartOf(kept);
        audit.changed(record(merged), "mergedInto", null, kept.code());
        moves.over(merge);
        tellOfLots(merge, merged, kept);
        correcting.checkAgain(kept.code());
        return merge.id();
    }

    private static void checkSame(Organism kept, Organism merged) {
        if (kept.id().equals(merged.id())) {
            throw MergeRefusals.itself();
        }
        if (kept.mergedInto() != null || merged.mergedInto() != null) {
            throw MergeRefusals.partAlready(kept.mergedInto() == null ? merged.code() : kept.code());
        }
        if (!kept.taxonId().equals(merged.taxonId())) {
            throw MergeRefusals.otherSpecies();
        }
        if (isLost(kept.birth(), merged.birth()) || isLost(kept.death(), merged.death())) {
            throw MergeRefusals.unknownDay(kept.code(), merged.code());
        }
        if (kept.sex() != merged.sex() && kept.sex() != Sex.U && merged.sex() != Sex.U) {
            throw MergeRefusals.otherSex();
        }
    }

    /** The kept record says nothing of a day that the other one knows. */
    private static boolean isLost(@Nullable PartialDate kept, @Nullable PartialDate merged) {
        return kept == null && merged != null;
    }

    private void checkFamily(Organism kept, Organism merged) {
        if (pedigrees.withAncestors(kept.id()).contains(merged.id())
                || pedigrees.withAncestors(merged.id()).contains(kept.id())) {
            throw MergeRefusals.relatives();
        }
        if (moves.haveOtherParents(kept, merged)) {
            throw MergeRefusals.otherParents();
        }
    }

    /** Exactly what went over goes back; what came to the kept record later stays with it. */
    @Requires(Permission.CORRECT)
    public void undo(@NotNull String code, @NotNull UUID id, @Valid Undo why) {
        pedigrees.hold();
        OrganismMerge merge = merges.merge(id);
        if (!merge.kept().code().equals(ScannedText.normalised(code))) {
            throw MergeRefusals.noSuchMerge();
        }
        Organism kept = specimens.heldRecord(merge.kept().code(), "code");
        Organism merged = merge.merged();
        if (merge.isUndone()) {
            throw MergeRefusals.undoneAlready();
        }
        if (kept.mergedInto() != null) {
            throw MergeRefusals.laterFirst(kept.code());
        }
        merges.after(merge).ifPresent(later -> {
            throw MergeRefusals.laterFirst(later.merged().code());
        });
        audit.because(why.reason());
        merge.undo(why.reason().strip(), clock.now());
        merged.standAlone();
        audit.changed(record(merged), "mergedInto", kept.code(), null);
        moves.back(merge);
        tellOfLots(merge, kept, merged);
        correcting.checkAgain(kept.code());
        correcting.checkAgain(merged.code());
    }

    private void tellOfLots(OrganismMerge merge, Organism before, Organism after) {
        moves.lots(merge)
                .forEach(lot -> audit.changed(
                        AuditSubject.of(AuditKind.LOT, lot.id(), lot.number()),
                        "organism",
                        before.code(),
                        after.code()));
    }

    private static AuditSubject record(Organism animal) {
        return AuditSubject.of(AuditKind.ANIMAL, animal.id(), animal.code());
    }
}
