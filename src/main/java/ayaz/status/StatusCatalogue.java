package ayaz.status;

import ayaz.platform.CollectionClock;
import ayaz.platform.Remembered;
import ayaz.species.SpeciesCatalogue;
import ayaz.species.TaxonEntry;
import ayaz.species.TaxonRank;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The record of statuses in memory, some thousand statements that every species list, card and unit asks "what on that
 * day?". It is read again when the tables changed, which is asked at most every ten seconds, and at once after a change
 * made here.
 */
@ApplicationScoped
public class StatusCatalogue {

    @Inject
    StatusQueries queries;

    @Inject
    SpeciesCatalogue species;

    @Inject
    CollectionClock clock;

    private final Remembered<StatusHistory> history = new Remembered<>(
            () -> queries.signature(), () -> new StatusHistory(queries.statements(), queries.editions()));

    public LocalDate today() {
        return clock.now().atZone(clock.zone()).toLocalDate();
    }

    /** The whole history of a taxon, what was made void last. */
    public List<StatusLine> of(UUID taxon) {
        return current().of(taxon);
    }

    /** Also one that the act under way has just written down. */
    public StatusLine statement(UUID id) {
        return current()
                .statement(id)
                .or(() -> history.again().statement(id))
                .orElseThrow(StatusRefusals::noSuchStatement);
    }

    EditionCard edition(UUID id) {
        return current().edition(id).or(() -> history.again().edition(id)).orElseThrow(StatusRefusals::noSuchEdition);
    }

    /** What its own statements said of a taxon on that day. */
    public List<StatusLine> on(UUID taxon, LocalDate day) {
        return current().on(taxon, day);
    }

    /** Of a subspecies that a list does not name, what the list says of its species. */
    List<StatusLine> applyingWithin(UUID taxon, LocalDate first, LocalDate last) {
        StatusHistory known = current();
        List<StatusLine> own = known.within(taxon, first, last);
        TaxonEntry entry = species.byId(taxon);
        UUID wider = entry.parentId();
        if (entry.rank() != TaxonRank.SUBSPECIES || wider == null) {
            return own;
        }
        Set<StatusSystem> named =
                known.of(taxon).stream().map(StatusLine::system).collect(Collectors.toSet());
        return Stream.concat(
                        own.stream(),
                        known.within(wider, first, last).stream().filter(line -> !named.contains(line.system())))
                .toList();
    }

    StatusHistory current() {
        return history.get();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) StatusChanged change) {
        history.forget();
    }
}
