package ayaz.specimen;

import ayaz.platform.Ids;
import ayaz.platform.PartialDate;
import ayaz.platform.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Units that live without a database. */
final class Lives {

    static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");
    static final Duration COLD_LIMIT = Duration.ofSeconds(60);

    /** What a hand or a curator may try. */
    enum Act {
        PUT_AWAY,
        TAKE_OUT,
        RELEASE,
        QUARANTINE,
        USE_UP
    }

    private Lives() {}

    static StoredUnit newUnit() {
        NewLot lot = Lots.semen();
        var date = PartialDate.parse(lot.collection().collectedOn()).orElseThrow();
        var event = new CollectionEvent(lot.collection(), date, ZoneOffset.UTC, NOW, Ids.next());
        var sample = new MaterialSample("KZIZL0000001X", Ids.next(), null, event, lot, NOW, Ids.next());
        return new StoredUnit("KZIZ26000001C", sample, 1, "STRAW_025", NOW);
    }

    /** Whether it was done; a refusal leaves the unit as it was. */
    static boolean attempt(StoredUnit unit, Act act) {
        UnitState before = unit.state();
        try {
            switch (act) {
                case PUT_AWAY -> unit.putAway(NOW, COLD_LIMIT);
                case TAKE_OUT -> unit.takeOut(NOW);
                case RELEASE -> unit.release();
                case QUARANTINE -> unit.quarantine();
                case USE_UP -> unit.useUp();
            }
            return true;
        } catch (Refusal refused) {
            if (unit.state() != before) {
                throw new AssertionError("A refused act changed the state", refused);
            }
            return false;
        }
    }
}
