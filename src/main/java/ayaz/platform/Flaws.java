package ayaz.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with the fields of an input, so that all of it is said at once and not one thing after the other. */
public final class Flaws {

    private final List<Refusal> found = new ArrayList<>();

    /** One rule; that it refuses a field keeps no other from being asked. What is refused as a whole is refused now. */
    public void check(Runnable rule) {
        read(() -> {
            rule.run();
            return null;
        });
    }

    /** What the rule reads, or null when it refuses. */
    public <T> @Nullable T read(Supplier<@Nullable T> rule) {
        try {
            return rule.get();
        } catch (Refusal refusal) {
            if (refusal.parts().stream().anyMatch(part -> part.field() == null)) {
                throw refusal;
            }
            found.addAll(refusal.parts());
            return null;
        }
    }

    /** Refuses the input for all that was found. */
    public void mustBeNone() {
        if (!found.isEmpty()) {
            throw Refusal.together(found);
        }
    }
}
