package ayaz.station;

import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Language;
import ayaz.platform.Texts;
import ayaz.species.SpeciesCatalogue;
import ayaz.specimen.MaterialSample;
import ayaz.specimen.Organism;
import ayaz.storage.NodeAct;
import ayaz.storage.PlacingTubes;
import ayaz.storage.StorageNode;
import ayaz.storage.Undoing;
import ayaz.tubes.TubeStory;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the station shows beside units and places. */
@ApplicationScoped
public class StationQueries {

    private static final int LAST_ACTS = 10;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SpeciesCatalogue species;

    @Inject
    TubeStory tubes;

    @Inject
    Terms terms;

    @Inject
    Language language;

    @Inject
    Texts texts;

    @Inject
    CurrentUser user;

    @Requires(Permission.READ)
    public List<Act> lastActs() {
        return Stream.of(actsWithUnits(), actsWithTubes(), actsWithNodes())
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Act::occurredAt).reversed())
                .limit(LAST_ACTS)
                .toList();
    }

    /** A move of a whole box is one act, whatever it wrote for each unit inside. */
    private Stream<Act> actsWithUnits() {
        return entities.createQuery(
                        """
                        select new ayaz.station.Act.Row(e.id, u.code, e.type, e.fromPlace, e.toPlace, e.occurredAt,
                            u.taxonId, e.seq, u.lastSeq)
                        from CustodyEvent e join e.unit u
                        where e.actorId = :user and e.actId is null order by e.recordedAt desc, e.id desc""",
                        Act.Row.class)
                .setParameter("user", user.id())
                .setMaxResults(LAST_ACTS)
                .getResultStream()
                .map(this::act);
    }

    private Stream<Act> actsWithTubes() {
        List<Act.TubeActRow> rows = entities.createQuery(
                        """
                        select new ayaz.station.Act.TubeActRow(e.id, e.tube, e.type, e.fromPlace, e.toPlace, e.occurredAt)
                        from TubeEvent e
                        where e.actorId = :user and e.actId is null order by e.occurredAt desc, e.id desc""",
                        Act.TubeActRow.class)
                .setParameter("user", user.id())
                .setMaxResults(LAST_ACTS)
                .getResultList();
        Map<String, Instant> newest =
                tubes.newestOf(rows.stream().map(Act.TubeActRow::code).toList());
        return rows.stream().map(row -> act(row, row.occurredAt().equals(newest.get(row.code()))));
    }

    private Act act(Act.TubeActRow row, boolean newest) {
        return new Act(
                row.event(),
                row.code(),
                Act.Subject.TUBE,
                row.type().name(),
                texts.get("tubes.event." + row.type()),
                path(row.from()),
                path(row.to()),
                row.occurredAt(),
                null,
                newest && PlacingTubes.isUndoable(row.type()));
    }

    private Stream<Act> actsWithNodes() {
        List<Act.NodeRow> rows = entities.createQuery(
                        """
                        select new ayaz.station.Act.NodeRow(a.id, n.barcode, a.type, a.fromPath, a.toPath, a.occurredAt)
                        from NodeAct a join a.node n
                        where a.actorId = :user order by a.occurredAt desc, a.id desc""",
                        Act.NodeRow.class)
                .setParameter("user", user.id())
                .setMaxResults(LAST_ACTS)
                .getResultList();
        return rows.stream().map(row -> act(row, rows));
    }

    private Act act(Act.NodeRow row, List<Act.NodeRow> all) {
        boolean last = all.stream()
                .filter(each -> each.code().equals(row.code()))
                .findFirst()
                .filter(row::equals)
                .isPresent();
        return new Act(
                row.event(),
                row.code(),
                Act.Subject.NODE,
                row.type().name(),
                texts.get("station.act." + row.type()),
                path(row.from()),
                path(row.to()),
                row.occurredAt(),
                null,
                last
                        && (row.type() == NodeAct.Type.MOVED
                                || (row.type() == NodeAct.Type.RETIRED && user.may(Permission.MANAGE_STORAGE))));
    }

    private Act act(Act.Row row) {
        return new Act(
                row.event(),
                row.code(),
                Act.Subject.UNIT,
                row.type().name(),
                terms.labelIn(language.getLocale(), "CUSTODY_EVENT", row.type().name()),
                path(row.from()),
                path(row.to()),
                row.occurredAt(),
                species.byId(row.taxonId()).scientificName(),
                row.seq() == row.lastSeq() && Undoing.isUndoable(row.type()));
    }

    private static @Nullable List<String> path(@Nullable String place) {
        return place == null ? null : List.of(place.split(StorageNode.PATH_SEPARATOR));
    }

    Optional<ScanAnswer.OrganismCard> organism(String code) {
        return entities.createQuery(
                        """
                        select k from Organism o, Organism k
                        where o.code = :code and k.id = coalesce(o.mergedInto, o.id)""",
                        Organism.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(animal -> new ScanAnswer.OrganismCard(
                        animal.id(),
                        animal.code(),
                        animal.name(),
                        animal.sex().name(),
                        species.byId(animal.taxonId()).scientificName(),
                        unitsOf(animal)));
    }

    private long unitsOf(Organism animal) {
        return entities.createQuery("select count(u) from StoredUnit u where u.organismId = :id", Long.class)
                .setParameter("id", animal.id())
                .getSingleResult();
    }

    Optional<ScanAnswer.LotCard> lot(String number) {
        return entities.createQuery(
                        "select l from MaterialSample l where l.catalogNumber = :number", MaterialSample.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(lot -> new ScanAnswer.LotCard(
                        lot.id(),
                        lot.catalogNumber(),
                        lot.sampleType().name(),
                        species.byId(lot.taxonId()).scientificName(),
                        lot.unitCount()));
    }
}
