package ayaz.racks;

import ayaz.audit.AuditLog;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.storage.Placing;
import ayaz.storage.PlacingTubes;
import ayaz.storage.PutAway;
import ayaz.storage.Rearranging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person has looked, and says what is true; for a unit that is an act in its custody record. */
@ApplicationScoped
@Transactional
public class WorkResolving {

    @Inject
    AuditLog audit;

    @Inject
    WorkQueries items;

    @Inject
    Placing placing;

    @Inject
    PlacingTubes placingTubes;

    @Inject
    Rearranging rearranging;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    @Requires(Permission.PLACE)
    public void resolve(@NotNull UUID id, @Valid Finding finding) {
        WorkItem item = items.held(id);
        WorkItem.Resolution resolution = WorkItem.Resolution.valueOf(finding.resolution());
        audit.because(finding.reason());
        item.resolve(resolution, finding.reason(), clock.now(), user.id());
        switch (resolution) {
            case PLACED -> place(item, finding);
            case CONFIRMED -> rearranging.confirm(unit(item), finding.reason());
            case LOST -> lose(item, finding.reason());
            case NOTED -> note(item.unitId(), finding.reason());
        }
    }

    private void place(WorkItem item, Finding finding) {
        String node = finding.node();
        if (node == null || node.isBlank()) {
            throw RackRefusals.placeNeeded();
        }
        if (item.unitId() == null) {
            placingTubes.place(item.code(), node, finding.position(), finding.reason());
        } else {
            placing.place(new PutAway(item.code(), node, finding.position(), null, finding.reason()));
        }
    }

    private void lose(WorkItem item, String reason) {
        if (item.unitId() == null && item.kind() == WorkItem.Kind.MISSING) {
            placingTubes.lose(item.code(), reason);
        } else {
            rearranging.lose(unit(item), reason);
        }
    }

    private void note(@Nullable UUID unit, String reason) {
        if (unit != null) {
            rearranging.confirm(unit, reason);
        }
    }

    private static UUID unit(WorkItem item) {
        UUID unit = item.unitId();
        if (unit == null) {
            throw RackRefusals.noUnitToResolve();
        }
        return unit;
    }
}
