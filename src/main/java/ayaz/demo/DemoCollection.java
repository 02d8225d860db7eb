package ayaz.demo;

import ayaz.identity.CurrentUser;
import ayaz.identity.UserAccounts;
import ayaz.platform.CollectionClock;
import ayaz.platform.Product;
import ayaz.specimen.RegisteredLot;
import ayaz.storage.Placing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Builds the whole demonstration, lot by lot in the order of time, so that the codes count as they would have. */
@ApplicationScoped
class DemoCollection {

    private static final int YEARS = 3;
    private static final int JUST_ARRIVED = 2;
    private static final int LOTS_OF_AN_ANIMAL = 3;

    @Inject
    Product product;

    @Inject
    DemoPen pen;

    @Inject
    DemoRoom room;

    @Inject
    DemoLot lots;

    @Inject
    DemoFamilies families;

    @Inject
    DemoField field;

    @Inject
    DemoProgrammes programmes;

    @Inject
    Placing placing;

    @Inject
    UserAccounts accounts;

    @Inject
    CurrentUser user;

    @Inject
    CollectionClock clock;

    @ActivateRequestContext
    void load() {
        if (room.isBuilt()) {
            return;
        }
        product.becomeDemo();
        become("curator");
        Instant today = clock.now();
        Instant begin = today.atOffset(ZoneOffset.UTC).minusYears(YEARS).toInstant();
        clock.runAt(begin, room::build);
        Map<String, DemoShelf> shelves = shelves();
        List<LotStory> plan = plan(begin, today);
        var codes = new HashMap<String, String>();
        for (LotStory story : plan) {
            become(story.number() % 3 == 0 ? "technician2" : "technician");
            if (story.number() % 5 == 2) {
                become("curator");
            }
            String shelf = story.isCleared() ? story.material().equipment() : "Q01";
            boolean justArrived = story.number() >= plan.size() - JUST_ARRIVED;
            RegisteredLot lot = lots.live(known(story, codes), Objects.requireNonNull(shelves.get(shelf)), justArrived);
            pen.sign();
            codes.putIfAbsent(story.animal().name(), String.valueOf(lot.organism()));
            if (story.number() == plan.size() - JUST_ARRIVED - 1) {
                takeOneOut(lot);
            }
        }
        pen.putDown();
        become("curator");
        families.tell(codes);
        field.tell();
        programmes.tell(codes);
    }

    private Map<String, DemoShelf> shelves() {
        return Map.of(
                "D01", new DemoShelf(room.leaves("D01"), 10),
                "D02", new DemoShelf(room.leaves("D02"), 5),
                "Q01", new DemoShelf(room.leaves("Q01"), 20),
                "F80", new DemoShelf(room.leaves("F80"), 81));
    }

    /** Every material of every animal, spread evenly over the years: all first lots, then all second ones, ... */
    private static List<LotStory> plan(Instant begin, Instant today) {
        List<DemoAnimal> animals = DemoAnimal.all();
        var pairs = new ArrayList<Map.Entry<DemoAnimal, DemoMaterial>>();
        for (int round = 0; round < LOTS_OF_AN_ANIMAL; round++) {
            for (DemoAnimal animal : animals) {
                List<DemoMaterial> materials = DemoMaterial.of(animal);
                if (round < materials.size()) {
                    pairs.add(Map.entry(animal, materials.get(round)));
                }
            }
        }
        Duration step = Duration.between(begin, today).minusDays(4).dividedBy(pairs.size());
        var plan = new ArrayList<LotStory>();
        for (int number = 0; number < pairs.size(); number++) {
            Instant collected = begin.plus(Duration.ofDays(2)).plus(step.multipliedBy(number));
            plan.add(new LotStory(pairs.get(number).getKey(), pairs.get(number).getValue(), null, collected, number));
        }
        return plan;
    }

    private static LotStory known(LotStory story, Map<String, String> codes) {
        String code = codes.get(story.animal().name());
        return code == null
                ? story
                : new LotStory(story.animal(), story.material(), code, story.collectedAt(), story.number());
    }

    /** Today, so that the clock of a unit outside the cold is seen running. */
    private void takeOneOut(RegisteredLot lot) {
        placing.takeOut(lot.units().get(lot.units().size() - 1).unitId(), "insemination trial");
    }

    private void become(String username) {
        user.become(accounts.named(username).orElseThrow().asCaller(false));
    }
}
