package ayaz.specimen;

import ayaz.codes.ScannedText;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.places.Blur;
import ayaz.places.SensitivePlaces;
import ayaz.platform.PartialDate;
import ayaz.platform.Texts;
import ayaz.species.SpeciesCatalogue;
import ayaz.status.SampledStatuses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Animals and lots, as lists and pages show them. Where the units stand is told by what stores them. */
@ApplicationScoped
public class SpecimenQueries {

    private static final int MOST_LOTS = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SpeciesCatalogue species;

    @Inject
    SampledStatuses statuses;

    @Inject
    Specimens specimens;

    @Inject
    SensitivePlaces places;

    @Inject
    Texts texts;

    @Inject
    Identifications identifications;

    /** Also by the code of a record that has become part of it. */
    @Requires(Permission.READ)
    public OrganismCard organism(String scanned) {
        Organism animal = specimens.organism(scanned, "code");
        Blur blur = places.forCaller(animal.taxonId());
        return new OrganismCard(
                animal.code(),
                animal.name(),
                animal.sex().name(),
                animal.taxonId(),
                species.byId(animal.taxonId()).scientificName(),
                text(animal.birth()),
                animal.birthType(),
                text(animal.death()),
                blur.applies() ? null : animal.remarks(),
                animal.version(),
                identifiers(animal),
                identifications(animal),
                lots("l.organism = :owner", animal),
                blur.withheld(texts, animal.remarks()));
    }

    private List<OrganismCard.Numbered> identifiers(Organism animal) {
        return entities.createQuery(
                        """
                        select new ayaz.specimen.OrganismCard.Numbered(
                            i.id, i.type, i.value, i.issuer, i.standard, i.assignedOn, i.endedOn)
                        from OrganismIdentifier i where i.organism = :animal and i.voidReason is null
                        order by i.type, i.value""",
                        OrganismCard.Numbered.class)
                .setParameter("animal", animal)
                .getResultList();
    }

    private List<OrganismCard.Saying> identifications(Organism animal) {
        return entities.createQuery(
                        "select i from Identification i where i.organism = :animal order by i.createdAt desc",
                        Identification.class)
                .setParameter("animal", animal)
                .getResultStream()
                .map(saying -> saying.told(species.byId(saying.taxonId()).scientificName()))
                .toList();
    }

    /** Of a lot of an unknown donor; that of another is that of its donor. */
    @Requires(Permission.READ)
    public List<OrganismCard.Saying> identificationsOfLot(String number) {
        return identifications.of(specimens.lotNumbered(number)).stream()
                .map(saying -> saying.told(species.byId(saying.taxonId()).scientificName()))
                .toList();
    }

    private List<LotRow> lots(String condition, Object owner) {
        var rows = new ArrayList<LotRow>();
        entities.createQuery(
                        "select l from MaterialSample l join fetch l.collectionEvent where " + condition
                                + " order by l.catalogNumber desc",
                        MaterialSample.class)
                .setParameter("owner", owner)
                .setMaxResults(MOST_LOTS)
                .getResultList()
                .forEach(lot -> rows.add(lot.row()));
        return rows;
    }

    @Requires(Permission.READ)
    public LotCard lot(String scanned) {
        String number = ScannedText.normalised(scanned);
        MaterialSample lot = entities.createQuery(
                        """
                        select l from MaterialSample l join fetch l.collectionEvent left join fetch l.organism
                        where l.catalogNumber = :number""",
                        MaterialSample.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> UnitRefusals.noSuchLot(number));
        return lot.card(
                species.byId(lot.taxonId()).scientificName(),
                places.forCaller(lot.taxonId()),
                texts,
                units(lot),
                statuses.of(lot.taxonId(), lot.collectionEvent().date().toString()));
    }

    /** In the order in which they were filled. */
    private List<LotCard.Unit> units(MaterialSample lot) {
        return entities.createQuery(
                        """
                        select new ayaz.specimen.LotCard.Unit(u.code, u.ordinal, u.containerType, u.state, u.onHold)
                        from StoredUnit u where u.lot = :lot order by u.ordinal""",
                        LotCard.Unit.class)
                .setParameter("lot", lot)
                .getResultList();
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
