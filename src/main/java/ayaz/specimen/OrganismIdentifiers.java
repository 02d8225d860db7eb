package ayaz.specimen;

import ayaz.platform.Constraints;
import ayaz.platform.Migrations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers that animals carry, and who carried one when. */
@ApplicationScoped
class OrganismIdentifiers {

    private static final Set<String> UNIQUE = Set.of("MICROCHIP", "GAN");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Constraints constraints;

    /** What only the database can see in time. */
    void explain(@Observes Migrations.SchemaReady ready) {
        constraints.mean("organism_identifier_one_bearer", UnitRefusals.numberHeldByAnother());
        constraints.mean("organism_identifier_once", UnitRefusals.numberKnown());
    }

    /** Two animals may share a local number; a transponder or a ZIMS number is one animal's alone at a time. */
    void mustBeFree(@Nullable OrganismIdentifier itself, NumberFacts given, String field) {
        if (!UNIQUE.contains(given.type())) {
            return;
        }
        LocalDate from = given.assignedOn() == null ? freeSince(itself, given) : given.assignedOn();
        bearings(itself, given)
                .filter(other ->
                        from.isBefore(other.heldTo()) && other.heldFrom().isBefore(end(given)))
                .findFirst()
                .ifPresent(other -> {
                    throw UnitRefusals.input(
                            field,
                            "identifierTaken",
                            given.value().strip(),
                            other.organism().code());
                });
    }

    private Stream<OrganismIdentifier> bearings(@Nullable OrganismIdentifier itself, NumberFacts given) {
        return entities.createQuery(
                        """
                        select i from OrganismIdentifier i join fetch i.organism
                        where i.value = :value and i.type = :type and i.voidReason is null""",
                        OrganismIdentifier.class)
                .setParameter("value", given.value().strip())
                .setParameter("type", given.type())
                .getResultStream()
                .filter(other -> other != itself);
    }

    private static LocalDate end(NumberFacts given) {
        return given.endedOn() == null ? OrganismIdentifier.NEVER : given.endedOn();
    }

    /** The day from which nobody else has carried it. */
    LocalDate freeSince(@Nullable OrganismIdentifier itself, NumberFacts given) {
        return bearings(itself, given)
                .map(OrganismIdentifier::heldTo)
                .filter(day -> !day.isAfter(end(given)) && day.isBefore(OrganismIdentifier.NEVER))
                .max(Comparator.naturalOrder())
                .orElse(OrganismIdentifier.EVER);
    }

    OrganismIdentifier byId(UUID id) {
        return Optional.ofNullable(entities.find(OrganismIdentifier.class, id)).orElseThrow(UnitRefusals::noSuchNumber);
    }

    void carries(Organism animal, NumberFacts facts) {
        entities.persist(new OrganismIdentifier(animal, facts, freeSince(null, facts)));
    }

    List<OrganismIdentifier> of(Organism animal) {
        return entities.createQuery(
                        "select i from OrganismIdentifier i where i.organism = :animal", OrganismIdentifier.class)
                .setParameter("animal", animal)
                .getResultList();
    }
}
