package ayaz.specimen;

import ayaz.audit.AuditLog;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.platform.PartialDate;
import ayaz.platform.Versions;
import ayaz.signing.Pen;
import ayaz.signing.Signatures;
import ayaz.signing.SignedAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A curator mends what was recorded wrongly of an animal or a lot; {@code version} is the one that the curator saw. */
@ApplicationScoped
@Transactional
public class Correcting {

    @Inject
    Signatures signatures;

    @Inject
    AuditLog audit;

    @Inject
    Specimens specimens;

    @Inject
    OrganismIdentifiers identifiers;

    @Inject
    LotRules lotRules;

    @Inject
    DonorRules donorRules;

    @Inject
    CollectionClock clock;

    @Inject
    Event<OrganismCorrected> organismCorrected;

    @Inject
    Event<LotCorrected> lotCorrected;

    @Requires(Permission.CORRECT)
    public void organism(@NotNull String code, long version, @Valid OrganismFacts facts) {
        Organism animal = specimens.organism(code, "code");
        Versions.mustBe(version, animal.version());
        donorRules.check("", facts, today());
        animal.correct(facts);
        keepNumbers(animal, facts.identifiers());
        lookAgain(animal);
    }

    /** The birth is known from the story of its life. */
    @Requires(Permission.CORRECT)
    public void born(@NotNull String code, @Nullable PartialDate birth) {
        Organism animal = specimens.organism(code, "code");
        DonorRules.checkOrder("", birth, animal.death());
        animal.born(birth);
        lookAgain(animal);
    }

    /** So is the death. */
    @Requires(Permission.CORRECT)
    public void died(@NotNull String code, @Nullable PartialDate death) {
        Organism animal = specimens.organism(code, "code");
        DonorRules.checkOrder("", animal.birth(), death);
        animal.died(death);
        lookAgain(animal);
    }

    /** What belongs to it has changed, so all of it must fit together again. */
    @Requires(Permission.CORRECT)
    public void checkAgain(@NotNull String code) {
        lookAgain(specimens.organism(code, "code"));
    }

    /** Its lots must still fit it, and whatever else hangs on it. */
    private void lookAgain(Organism animal) {
        List<MaterialSample> lots = specimens.lotsOf(animal);
        lots.forEach(lot -> donorRules.checkLot(animal, lot));
        specimens.touch(animal);
        organismCorrected.fire(new OrganismCorrected(
                animal.id(), lots.stream().map(MaterialSample::id).toList()));
    }

    /** None is ever overwritten: what the animal no longer carries ends today. */
    private void keepNumbers(Organism animal, List<NewOrganism.Identifier> wanted) {
        var known = identifiers.of(animal);
        known.stream().filter(number -> wanted.stream().noneMatch(number::is)).forEach(number -> number.end(today()));
        var kept = new HashSet<NewOrganism.Identifier>();
        for (OrganismIdentifier number : known) {
            wanted.stream().filter(number::is).forEach(again -> {
                number.hold(again.issuer());
                kept.add(again);
            });
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!kept.contains(wanted.get(i))) {
                NumberFacts number = NumberFacts.of(wanted.get(i));
                identifiers.mustBeFree(null, number, "identifiers[" + i + "].value");
                identifiers.carries(animal, number);
            }
        }
    }

    @Requires(Permission.CORRECT)
    public void lot(@NotNull String number, long version, @Valid LotDetails details) {
        audit.because(details.reason());
        MaterialSample lot = specimens.lotNumbered(number);
        Versions.mustBe(version, lot.version());
        lotRules.checkDetails(details, lot.sampleType(), lot.collectionEvent().date());
        Pen pen = pen(lot, details);
        List<StoredUnit> units = pen.act() == null ? List.of() : specimens.heldOfLot(lot);
        String change = lot.correct(details);
        String signature =
                signatures.sign(pen, () -> SignedVersions.of(lot, units, SignedAct.CORRECTION, details.reason()));
        if (lot.organism() != null) {
            donorRules.checkLot(lot.organism(), lot);
        }
        specimens.touch(lot);
        lotCorrected.fire(new LotCorrected(lot, change, details.reason(), signature));
    }

    /** What decides over the use of the units is corrected with a reason and signed. */
    private Pen pen(MaterialSample lot, LotDetails details) {
        if (!lot.isUseConcernedBy(details)) {
            return Pen.NONE;
        }
        if (details.reason() == null || details.reason().isBlank()) {
            throw UnitRefusals.input("reason", "correctionNeedsReason");
        }
        return signatures.pen(SignedAct.CORRECTION, details.signature());
    }

    private LocalDate today() {
        return clock.now().atZone(clock.zone()).toLocalDate();
    }
}
