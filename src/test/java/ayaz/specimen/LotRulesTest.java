package ayaz.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ayaz.platform.CollectionClock;
import ayaz.platform.Ids;
import ayaz.platform.Refusal;
import ayaz.vocabulary.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each truth of the handbook that joins several fields, and the field at which its breach is told. */
class LotRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private final LotRules lots = new LotRules();
    private final DonorRules donors = new DonorRules();

    /** Everything is known but what is called so. */
    static class KnowsAllButUnknown extends Terms {
        @Override
        public boolean exists(String vocabulary, String code) {
            return !"UNHEARD_OF".equals(code);
        }
    }

    @BeforeEach
    void giveThemTerms() {
        lots.terms = new KnowsAllButUnknown();
        lots.clock = new CollectionClock();
        donors.terms = lots.terms;
        donors.numbers = new NumberRules();
        donors.numbers.terms = lots.terms;
    }

    @Test
    void rightLotIsBelieved() {
        assertThatCode(() -> check(Lots.semen())).doesNotThrowAnyException();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var wrong = Lots.of("UNHEARD_OF").container("UNHEARD_OF").lot();
        assertThatThrownBy(() -> check(wrong)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.parts().stream().map(Refusal::field))
                .containsExactly("sampleType", "units.containerType"));
    }

    @ParameterizedTest(name = "{1} at {0}")
    @MethodSource("wrongLots")
    void wrongLotIsRefusedAtItsField(String field, String key, Lots wrong) {
        assertThatThrownBy(() -> check(wrong.lot())).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("specimen.refusal." + key);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }

    static Stream<Arguments> wrongLots() {
        return Stream.of(
                wrong("sampleType", "unknownTerm", Lots.of("UNHEARD_OF")),
                wrong("units.containerType", "unknownTerm", Lots.of("SEMEN").container("UNHEARD_OF")),
                wrong("collection.collectedOn", "notADate", collected("2026-02-30")),
                wrong("collection.collectedOn", "notADate", collected("0001-01-01")),
                wrong("collection.collectedOn", "inTheFuture", collected("2026-03-21")),
                wrong("collection.collectedOn", "beforeBirth", collected("2019-04")),
                wrong("quantity", "countNotWhole", Lots.of("EMBRYO").quantity("2.5", "EMBRYOS")),
                wrong("passage", "passageOfNoCulture", Lots.of("SEMEN").passage(3)),
                wrong("motilityPercent", "motilityOfNoSemen", Lots.of("SKIN").motility("70", null)),
                wrong("progressivePercent", "motilityOfNoSemen", Lots.of("DNA").motility(null, "50")),
                wrong(
                        "progressivePercent",
                        "progressiveOverTotal",
                        Lots.of("SEMEN").motility("70", "71")),
                wrong("frozenAt", "frozenBeforeCollected", Lots.of("SEMEN").frozenAt("2026-03-12T05:00:00Z")),
                wrong("cryoprotectant", "percentOfWhat", Lots.of("SEMEN").cryoprotectant("NONE", "7")),
                wrong(
                        "collection.longitude",
                        "halfCoordinates",
                        Lots.of("SEMEN").at("43.1", null, null)),
                wrong("collection.latitude", "halfCoordinates", Lots.of("SEMEN").at(null, "77.1", null)),
                wrong(
                        "collection.uncertaintyMeters",
                        "uncertaintyOfWhat",
                        Lots.of("SEMEN").at(null, null, 50)),
                wrong(
                        "collection.animalAlive",
                        "aliveAfterDeath",
                        Lots.of("SEMEN_EPI").collected("2026-03-14", "EPI_PM")),
                wrong(
                        "collection.hoursSinceDeath",
                        "aliveAfterDeath",
                        Lots.of("SEMEN").alive(true, "2")),
                wrong(
                        "collection.hoursSinceDeath",
                        "afterDeath",
                        died("2026-03-01").alive(null, null)),
                wrong("collection.animalAlive", "aliveAfterDeath", died("2026-03-01")),
                wrong("organism.diedOn", "deathBeforeBirth", died("2018")),
                wrong("organism.diedOn", "inTheFuture", died("2027")),
                wrong("organism.bornOn", "inTheFuture", Lots.of("SEMEN").organism("M", "2027", null)),
                wrong("sampleType", "recordedFemale", Lots.of("SEMEN").organism("F", null, null)),
                wrong("sampleType", "recordedMale", Lots.of("OOCYTE").organism("M", null, null)),
                wrong(
                        "permitQualifier",
                        "permitNeedsQualifier",
                        Lots.of("SEMEN").permit("NOT_REQUIRED")),
                wrong(
                        "units.supplierCodes",
                        "supplierCodeCount",
                        Lots.of("SEMEN").supplierCodes(2, "0123456789")),
                wrong(
                        "units.supplierCodes",
                        "supplierCodeTwice",
                        Lots.of("SEMEN").supplierCodes(2, "0123456789", "0123456789")),
                wrong("organism.identifiers[0].value", "transponder", numbered(chip("39800000000000"))),
                wrong(
                        "organism.identifiers[1].value",
                        "identifierTwice",
                        numbered(chip("398000000000123"), chip("398000000000123 "))),
                wrong(
                        "organism.identifiers[0].type",
                        "unknownTerm",
                        numbered(new NewOrganism.Identifier("UNHEARD_OF", "1", null))));
    }

    private static Arguments wrong(String field, String key, Lots lot) {
        return Arguments.of(field, key, lot);
    }

    private static Lots collected(String on) {
        return Lots.of("SEMEN").collected(on, "ELEJ");
    }

    private static Lots died(String on) {
        return Lots.of("SEMEN").organism("M", "2019-05", on);
    }

    private static Lots numbered(NewOrganism.Identifier... identifiers) {
        return Lots.of("SEMEN").organism("M", "2019-05", null, identifiers);
    }

    private static NewOrganism.Identifier chip(String number) {
        return new NewOrganism.Identifier("MICROCHIP", number, null);
    }

    @ParameterizedTest
    @MethodSource("unusualLots")
    void unusualButPossibleLotIsBelieved(Lots unusual) {
        assertThatCode(() -> check(unusual.lot())).doesNotThrowAnyException();
    }

    static Stream<Lots> unusualLots() {
        return Stream.of(
                Lots.of("SEMEN").organism("F", null, null).sexOverride("Mis-sexed in the studbook; seen by ultrasound"),
                Lots.of("SEMEN").organism("U", null, null),
                Lots.of("OOCYTE").organism("I", null, null),
                Lots.of("FIBROBLAST").passage(4),
                collected("2019"),
                collected("2026-03"),
                collected("14.03.2026"),
                died("2026-03-01").alive(false, "18"),
                died("2026-03").alive(null, null),
                Lots.of("SEMEN").motility("70", "70"),
                Lots.of("SEMEN").frozenAt("2026-03-14T12:00:00Z"),
                Lots.of("SEMEN").at("43.1", "77.1", 50),
                Lots.of("SEMEN").supplierCodes(2, "0123456789", "0123456790"));
    }

    private void check(Lots lot) {
        check(lot.lot());
    }

    private void check(NewLot lot) {
        lots.check(lot, TODAY);
        NewOrganism animal = lot.organism();
        donors.check("organism.", OrganismFacts.of(animal), TODAY);
        donors.checkDonor(new Organism("KZIZA0000001X", Ids.next(), animal, Instant.now(), Ids.next()), lot);
    }
}
