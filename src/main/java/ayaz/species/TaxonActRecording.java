package ayaz.species;

import ayaz.audit.AuditLog;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.platform.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Splits and lumps are written down. What was lumped becomes a synonym at once; what is filed under a taxon that was split,
 * or under a synonym, waits for a new identification.
 */
@ApplicationScoped
@Transactional
public class TaxonActRecording {

    @Inject
    Taxa taxa;

    @Inject
    TaxonActs acts;

    @Inject
    TaxonPlacing placing;

    @Inject
    AuditLog audit;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    @Inject
    Event<SpeciesChanged> changed;

    @Requires(Permission.MANAGE_SPECIES)
    public UUID record(@NotNull UUID taxon, @Valid NewTaxonAct wish) {
        taxa.holdTree();
        PartialDate on =
                PartialDate.parse(wish.happenedOn()).orElseThrow(() -> SpeciesRefusals.notADate(wish.happenedOn()));
        Taxon about = taxa.byId(taxon);
        about.mustBeInUse();
        List<Taxon> parts = parts(wish);
        if (wish.kind() == TaxonAct.Kind.SPLIT) {
            mustBeSeveral(parts);
        } else {
            lump(about, parts);
        }
        var act = new TaxonAct(about, parts.stream().map(Taxon::id).toList(), wish, on, clock.now(), user.id());
        acts.add(act);
        taxa.touch(about);
        changed.fire(new SpeciesChanged(taxon));
        return act.id();
    }

    private List<Taxon> parts(NewTaxonAct wish) {
        var parts = new ArrayList<Taxon>();
        for (String named : wish.parts()) {
            Taxon part = taxa.wanted(named, "parts");
            if (!parts.contains(part)) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static void mustBeSeveral(List<Taxon> parts) {
        if (parts.size() < 2) {
            throw SpeciesRefusals.splitNeedsParts();
        }
    }

    private void lump(Taxon into, List<Taxon> parts) {
        parts.forEach(part -> placing.synonymise(part, into));
    }

    @Requires(Permission.MANAGE_SPECIES)
    public void declareVoid(@NotNull UUID taxon, @NotNull UUID act, @NotBlank @Size(max = 300) String reason) {
        audit.because(reason);
        TaxonAct found = acts.held(taxon, act);
        found.declareVoid(reason.strip());
        taxa.touch(found.taxon());
        changed.fire(new SpeciesChanged(taxon));
    }
}
