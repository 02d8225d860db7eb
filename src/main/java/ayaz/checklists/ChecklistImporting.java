package ayaz.checklists;

import ayaz.audit.AuditEvent;
import ayaz.audit.AuditKind;
import ayaz.audit.AuditLog;
import ayaz.audit.AuditSubject;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.platform.Upload;
import ayaz.species.SpeciesChanged;
import ayaz.species.Taxa;
import ayaz.species.TaxonQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A checklist comes into the species list as a whole, or is only tried. */
@ApplicationScoped
@Transactional
public class ChecklistImporting {

    @Inject
    ImportedChecklists checklists;

    @Inject
    Taxa taxa;

    @Inject
    TaxonQueries queries;

    @Inject
    ChecklistTables tables;

    @Inject
    ChecklistReporting reporting;

    @Inject
    AuditLog audit;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    @Inject
    Event<SpeciesChanged> changed;

    /** Changes nothing. */
    @Requires(Permission.MANAGE_SPECIES)
    public ChecklistReport tryOut(Upload file, ChecklistWish wish) {
        return reporting.report(plan(file, wish), wish, false);
    }

    /** Saves all of it, or nothing where rows are refused and it was not said that it should come without them. */
    @Requires(Permission.MANAGE_SPECIES)
    public ChecklistReport save(Upload file, ChecklistWish wish) {
        taxa.holdTree();
        ChecklistPlan plan = plan(file, wish);
        int refused = ChecklistReporting.refused(plan);
        if (refused > 0 && !wish.withoutRefused()) {
            return reporting.report(plan, wish, false);
        }
        ChecklistReport report = reporting.report(plan, wish, true);
        write(plan, wish, new ImportedChecklist(wish, file.toString(), plan, refused, clock.now(), user.id()));
        return report;
    }

    private ChecklistPlan plan(Upload file, ChecklistWish wish) {
        Checklist list = ChecklistReader.read(wish.fileName(), file.bytes());
        var scheme = wish.scheme();
        var known = new Known(
                queries.entries(), queries.vernacularNames(), scheme == null ? Map.of() : queries.byExternalId(scheme));
        return ChecklistPlanner.plan(list, known, wish, below(wish));
    }

    private @Nullable UUID below(ChecklistWish wish) {
        String named = wish.below();
        return named == null || named.isBlank()
                ? null
                : taxa.wanted(named, "below").id();
    }

    private void write(ChecklistPlan plan, ChecklistWish wish, ImportedChecklist checklist) {
        checklists.add(checklist);
        tables.insert(plan.fresh(), wish.scheme(), wish.source());
        tables.change(plan.changed(), wish.scheme());
        tables.carry(plan.carried());
        tables.name(plan.names());
        tables.renew(plan.named());
        tables.distribute(checklist.id(), plan.distributions(), plan.taxa(), wish.source());
        tables.describe(checklist.id(), plan.descriptions(), plan.taxa(), wish.source());
        tell(plan, wish);
        changed.fire(new SpeciesChanged(checklist.id()));
    }

    private void tell(ChecklistPlan plan, ChecklistWish wish) {
        audit.tell(
                AuditEvent.IMPORTED,
                AuditSubject.named(AuditKind.IMPORT, wish.source()),
                String.valueOf(plan.fresh().size()));
        plan.fresh()
                .forEach(taxon ->
                        audit.tell(AuditEvent.CREATED, AuditSubject.of(AuditKind.TAXON, taxon.id(), taxon.name())));
        tellNames(plan);
        var scheme = wish.scheme();
        for (PlannedTaxon taxon : plan.changed()) {
            for (PlannedTaxon.Change change : taxon.changes()) {
                audit.changed(
                        AuditSubject.of(AuditKind.TAXON, taxon.id(), taxon.name()),
                        scheme != null && "externalId".equals(change.field()) ? scheme.property() : change.field(),
                        change.before(),
                        change.after());
            }
        }
    }

    private void tellNames(ChecklistPlan plan) {
        var latin = plan.taxa().values().stream()
                .collect(Collectors.toMap(PlannedTaxon::id, PlannedTaxon::name, (one, same) -> one));
        plan.names()
                .forEach(name -> audit.tell(
                        AuditEvent.CREATED,
                        AuditSubject.of(
                                        AuditKind.TAXON_NAME,
                                        name.taxon(),
                                        latin.getOrDefault(name.taxon(), name.name()))
                                .part(name.language() + ": " + name.name())));
    }
}
