package ayaz.demo;

import ayaz.custody.Releasing;
import ayaz.platform.CollectionClock;
import ayaz.specimen.RegisteredLot;
import ayaz.specimen.RegisteredLot.RegisteredUnit;
import ayaz.specimen.Registering;
import ayaz.storage.Placing;
import ayaz.storage.PutAway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The life of one lot, each act at its hour. */
@ApplicationScoped
class DemoLot {

    @Inject
    Registering registering;

    @Inject
    Placing placing;

    @Inject
    Releasing releasing;

    @Inject
    DemoPen pen;

    @Inject
    CollectionClock clock;

    /** Registers the lot, puts it away unless it has just come in, and lets some of it be used. */
    @Transactional
    RegisteredLot live(LotStory story, DemoShelf shelf, boolean justArrived) {
        var registered = new RegisteredLot[1];
        Instant arrived = story.collectedAt().plus(Duration.ofHours(9));
        clock.runAt(
                arrived,
                () -> registered[0] = registering.register(story.material().lot(story)));
        List<RegisteredUnit> units = registered[0].units();
        if (justArrived) {
            return registered[0];
        }
        clock.runAt(arrived.plus(Duration.ofMinutes(50)), () -> units.forEach(unit -> put(unit, shelf.next())));
        if (story.isCleared()) {
            liveOn(story, units, shelf, arrived);
        }
        return registered[0];
    }

    private void liveOn(LotStory story, List<RegisteredUnit> units, DemoShelf shelf, Instant arrived) {
        String first = units.get(0).unitId();
        String second = units.get(1).unitId();
        switch (story.number() % 5) {
            case 0 -> {
                at(arrived, 21, 0, () -> placing.takeOut(first, "post-thaw test"));
                at(arrived, 21, 240, () -> releasing.useUp(first, "post-thaw test: total motility 41 %", null));
            }
            case 1 -> {
                at(arrived, 64, 0, () -> placing.takeOut(second, "label check"));
                at(arrived, 64, 7, () -> put(units.get(1), shelf.next()));
            }
            case 2 -> {
                at(arrived, 120, 0, () -> releasing.quarantine(second, "level alarm of the dewar", null));
                at(arrived, 122, 0, () -> pen.releaseLater(second, "level log and temperature curve reviewed"));
            }
            case 3 -> at(arrived, 200, 0, () -> put(units.get(2), shelf.fresh()));
            default -> {
                // most lots just rest
            }
        }
    }

    private void put(RegisteredUnit unit, String node) {
        placing.place(new PutAway(unit.unitId(), node, null, null, null));
    }

    private void at(Instant arrived, int days, int seconds, Runnable act) {
        Instant when = arrived.plus(Duration.ofDays(days)).plusSeconds(3600 + seconds);
        if (when.isBefore(clock.now())) {
            clock.runAt(when, act);
        }
    }
}
