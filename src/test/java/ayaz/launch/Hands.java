package ayaz.launch;

import ayaz.testing.Answer;
import ayaz.testing.LotJson;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person who registers lots and puts their units away, one after the other, until nobody answers any more. */
final class Hands implements Runnable {

    static final int UNITS = 7;

    private static final String LOT = LotJson.vials(UNITS);

    private final Program person;
    private final String box;
    private final Map<String, List<String>> registered = Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<String> placed = Collections.synchronizedList(new ArrayList<>());
    private volatile @Nullable String lastKey;

    Hands(Program person, String box) {
        this.person = person;
        this.box = box;
    }

    @Override
    public void run() {
        try {
            while (true) {
                Answer lot = register(person, UUID.randomUUID().toString());
                List<String> units = Program.unitsOf(lot);
                registered.put(lot.text("catalogNumber"), units);
                for (String unit : units) {
                    if (person.place(unit, box, null).status() == 200) {
                        placed.add(unit);
                    }
                }
            }
        } catch (UncheckedIOException killed) {
            // what was not answered may have been done or not
        }
    }

    private Answer register(Program who, String key) {
        lastKey = key;
        return who.with("Idempotency-Key", key).post("lots", LOT);
    }

    /** Sends the last registration again, as a script does that got no answer. */
    void repeatLast(RunningAyaz again) {
        Answer lot = register(person.at(again), String.valueOf(lastKey));
        registered.put(lot.done().getString("catalogNumber"), Program.unitsOf(lot));
    }

    /** The lots that were answered, each with its units. */
    Map<String, List<String>> registered() {
        return registered;
    }

    /** The units whose placement was answered. */
    List<String> placed() {
        return placed;
    }
}
