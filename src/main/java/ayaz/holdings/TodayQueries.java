package ayaz.holdings;

import ayaz.custody.EventType;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Language;
import ayaz.species.SpeciesCatalogue;
import ayaz.specimen.UnitState;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person needs to know first: what is out of the cold, and what they did last. */
@ApplicationScoped
public class TodayQueries {

    private static final int MOST = 12;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SpeciesCatalogue species;

    @Inject
    Terms terms;

    @Inject
    Language language;

    @Inject
    CurrentUser user;

    /** A unit out of the cold, since then. */
    public record Out(
            String unitId,
            String taxon,
            String containerType,
            @Nullable Instant since) {}

    /** As the database has it. */
    public record OutRow(
            String code,
            UUID taxonId,
            String containerType,
            @Nullable Instant since) {}

    /** An act of the reader. */
    public record Done(
            String unitId,
            String taxon,
            String typeLabel,
            @Nullable String place,
            Instant occurredAt) {}

    /** As the database has it. */
    public record DoneRow(
            String code,
            UUID taxonId,
            EventType type,
            @Nullable String from,
            @Nullable String to,
            Instant at) {}

    @Requires(Permission.READ)
    public List<Out> outOfTheCold() {
        return entities.createQuery(
                        """
                        select new ayaz.holdings.TodayQueries.OutRow(u.code, u.taxonId, u.containerType, u.absence.checkedOutAt)
                        from StoredUnit u where u.state = :out order by u.code""",
                        OutRow.class)
                .setParameter("out", UnitState.CHECKED_OUT)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Out(
                        row.code(),
                        species.byId(row.taxonId()).scientificName(),
                        label("CONTAINER_TYPE", row.containerType()),
                        row.since()))
                .toList();
    }

    @Requires(Permission.READ)
    public List<Done> lastActsOfMine() {
        return entities.createQuery(
                        """
                        select new ayaz.holdings.TodayQueries.DoneRow(u.code, u.taxonId, e.type, e.fromPlace, e.toPlace,
                            e.occurredAt)
                        from CustodyEvent e join e.unit u
                        where e.actorId = :user and e.actId is null order by e.recordedAt desc, e.id desc""",
                        DoneRow.class)
                .setParameter("user", user.id())
                .setMaxResults(MOST)
                .getResultStream()
                .map(this::done)
                .toList();
    }

    private Done done(DoneRow row) {
        return new Done(
                row.code(),
                species.byId(row.taxonId()).scientificName(),
                label("CUSTODY_EVENT", row.type().name()),
                Ways.shortened(row.to() == null ? row.from() : row.to()),
                row.at());
    }

    private String label(String vocabulary, String code) {
        return terms.labelIn(language.getLocale(), vocabulary, code);
    }
}
