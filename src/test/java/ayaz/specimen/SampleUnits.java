package ayaz.specimen;

import ayaz.platform.PartialDate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Units for tests of rules, without a database. */
public final class SampleUnits {

    private static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");

    private SampleUnits() {}

    /** A unit just received, of a lot with papers. */
    public static StoredUnit received(SampleType type, String containerType, DiseaseStatus tests) {
        var event = new CollectionEvent(
                collected(),
                PartialDate.parse("2026-03-13").orElseThrow(),
                ZoneOffset.ofHours(5),
                NOW,
                UUID.randomUUID());
        var lot = new MaterialSample(
                "KZIZL0000001X",
                UUID.randomUUID(),
                null,
                event,
                facts(type, containerType, tests),
                NOW,
                UUID.randomUUID());
        return new StoredUnit("KZIZ26000001C", lot, 1, containerType, NOW);
    }

    private static NewCollectionEvent collected() {
        return new NewCollectionEvent(
                "2026-03-13", "EEJ", "A. Saparova", "KZ", null, null, null, null, null, null, null, null, null, null);
    }

    private static NewLot facts(SampleType type, String containerType, DiseaseStatus tests) {
        return new NewLot(
                null,
                null,
                collected(),
                type.name(),
                BigDecimal.ONE,
                "STRAW",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                tests.name(),
                "AVAILABLE",
                null,
                null,
                null,
                new NewLot.Units(1, containerType));
    }
}
