package ayaz.lives;

import ayaz.lives.LifeEventType.Keeping;
import ayaz.platform.PartialDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A life that can have been lived: nothing before the birth or after the death, nobody is caught twice without getting
 * free between. Only what is certain is refused: of two events of which either may have come first none is doubted.
 */
final class LifeCourse {

    /** One event with a date. */
    record Moment(LifeEventType type, PartialDate date) {

        boolean certainlyBefore(Moment later) {
            return date.latestDay().isBefore(later.date.earliestDay());
        }
    }

    private final List<Moment> moments;

    LifeCourse(List<Moment> moments) {
        this.moments = moments.stream()
                .filter(moment -> !moment.type().isEndOfLife())
                .sorted(Comparator.comparing(moment -> moment.date().earliestDay()))
                .toList();
    }

    void check(@Nullable PartialDate birth, @Nullable PartialDate death) {
        for (Moment moment : moments) {
            if (birth != null && moment.date().latestDay().isBefore(birth.earliestDay())) {
                throw LifeRefusals.beforeBirth(moment.date().toString(), birth.toString());
            }
            if (death != null && moment.date().earliestDay().isAfter(death.latestDay())) {
                throw LifeRefusals.afterDeath(moment.date().toString(), death.toString());
            }
        }
        checkKeeping();
    }

    private void checkKeeping() {
        Keeping now = Keeping.UNKNOWN;
        @Nullable Moment before = null;
        for (Moment moment : moments) {
            boolean certain = before == null || before.certainlyBefore(moment);
            if (certain && before != null && !moment.type().fitsAfter(now)) {
                String since = before.date().toString();
                throw now == Keeping.HELD ? LifeRefusals.heldAlready(since) : LifeRefusals.freeAlready(since);
            }
            now = certain ? moment.type().after(now) : Keeping.UNKNOWN;
            before = latest(before, moment);
        }
    }

    private static Moment latest(@Nullable Moment before, Moment moment) {
        return before == null
                        || !before.date().latestDay().isAfter(moment.date().latestDay())
                ? moment
                : before;
    }
}
