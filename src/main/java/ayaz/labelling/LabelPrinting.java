package ayaz.labelling;

import ayaz.audit.AuditEvent;
import ayaz.audit.AuditKind;
import ayaz.audit.AuditLog;
import ayaz.audit.AuditSubject;
import ayaz.custody.Entry;
import ayaz.custody.EventType;
import ayaz.custody.Ledger;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.labels.LabelTarget;
import ayaz.labels.LabelTemplate;
import ayaz.labels.LabelTemplates;
import ayaz.platform.CollectionClock;
import ayaz.specimen.StoredUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes labels. A label that is not in the log was not made, so both happen in one act. */
@ApplicationScoped
@Transactional
public class LabelPrinting {

    @Inject
    AuditLog audit;

    @Inject
    LabelTemplates templates;

    @Inject
    LabelQueries queries;

    @Inject
    LabelPrints prints;

    @Inject
    Ledger ledger;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    /** The labels as a PDF, a page each, in order. */
    @Requires(Permission.LABEL)
    public byte[] print(@Valid LabelWish wish) {
        LabelTemplate template = templates.named(wish.template());
        if (template.target() != LabelTarget.UNIT) {
            throw LabellingRefusals.notForUnits(template.name());
        }
        List<LabelFacts> units = queries.units(wish);
        byte[] pdf = queries.rendered(template, units);
        prints.unlabelled(units).forEach(this::recordFirst);
        log(template, units, reason(wish));
        audit.because(wish.reason());
        audit.tell(AuditEvent.PRINTED, subject(wish, template), String.valueOf(units.size()));
        return pdf;
    }

    /** One entry for the run; which unit got which label is in the log of labels. */
    private static AuditSubject subject(LabelWish wish, LabelTemplate template) {
        String of = wish.lot() == null ? wish.units().get(0) : wish.lot();
        return AuditSubject.named(AuditKind.LABELS, of).part(template.name());
    }

    private void recordFirst(StoredUnit unit) {
        ledger.append(unit, Entry.of(EventType.LABELLED));
    }

    private void log(LabelTemplate template, List<LabelFacts> units, @Nullable String reason) {
        Instant now = clock.now();
        Map<UUID, Integer> copies = queries.copies(units, template);
        for (LabelFacts unit : units) {
            int made = copies.getOrDefault(unit.unitId(), 0);
            if (made > 0 && reason == null) {
                throw LabellingRefusals.reasonNeeded(unit.code(), made);
            }
            prints.add(new LabelPrint(unit.unitId(), template, made + 1, now, user.id(), reason));
        }
    }

    private static @Nullable String reason(LabelWish wish) {
        String reason = wish.reason();
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
