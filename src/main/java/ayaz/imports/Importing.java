package ayaz.imports;

import ayaz.audit.AuditEvent;
import ayaz.audit.AuditKind;
import ayaz.audit.AuditLog;
import ayaz.audit.AuditSubject;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.sheets.Sheet;
import ayaz.sheets.SheetReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A sheet comes into the collection as a whole, or is only tried. */
@ApplicationScoped
@Transactional
public class Importing {

    @Inject
    AuditLog audit;

    @Inject
    Mappings mappings;

    @Inject
    Instance<CollectionSurroundings> surroundings;

    @Inject
    ImportedFiles files;

    @Inject
    CarryingOut carryingOut;

    @Inject
    Reporting reporting;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    /** Changes nothing. */
    @Requires(Permission.IMPORT)
    public ImportReport tryOut(SheetFile file) {
        return reporting.report(plan(file), before(file), false);
    }

    /** Saves all of it, or nothing where there is a problem or a use case refuses; {@code again} insists on a file that came before. */
    @Requires(Permission.IMPORT)
    public ImportReport save(SheetFile file, boolean again) {
        ImportedFile before = before(file);
        if (before != null && !again) {
            throw ImportRefusals.importedBefore(reporting.when(before.importedAt()));
        }
        ImportPlan plan = plan(file);
        if (!plan.isClean()) {
            return reporting.report(plan, null, false);
        }
        if (plan.lots().isEmpty()) {
            throw ImportRefusals.empty();
        }
        files.add(new ImportedFile(file, before == null ? 1 : before.copy() + 1, plan, clock.now(), user.id()));
        audit.tell(
                AuditEvent.IMPORTED, AuditSubject.named(AuditKind.IMPORT, file.name()), String.valueOf(plan.units()));
        carryingOut.carryOut(plan, file.name(), mappingOf(file).taxaBelow());
        return reporting.report(plan, null, true);
    }

    private ImportPlan plan(SheetFile file) {
        Sheet sheet = SheetReader.read(file.bytes());
        LocalDate today = clock.now().atZone(clock.zone()).toLocalDate();
        var collection = surroundings.get();
        try {
            return ImportPlanner.plan(sheet, mappingOf(file), collection, today);
        } finally {
            surroundings.destroy(collection);
        }
    }

    private SheetMapping mappingOf(SheetFile file) {
        String name = file.mapping();
        var mapping = name == null || name.isBlank() ? SheetMapping.GUESSED : mappings.named(name);
        var columns = file.columns();
        return columns == null || columns.isEmpty() ? mapping : mapping.withColumns(columns);
    }

    private @Nullable ImportedFile before(SheetFile file) {
        return files.latest(file.sha256()).orElse(null);
    }
}
