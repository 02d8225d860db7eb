package ayaz.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ayaz.platform.Refusal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table below is the table of the handbook, A.3; whatever is not in it is refused. */
class UnitStateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # from        | to
            PLANNED       | RECEIVED, VOID
            RECEIVED      | QUARANTINED, AVAILABLE, REJECTED
            QUARANTINED   | AVAILABLE, REJECTED, DISPOSED, MISSING
            AVAILABLE     | QUARANTINED, RESERVED, CHECKED_OUT, DISPOSED, MISSING
            RESERVED      | AVAILABLE, CHECKED_OUT, MISSING
            CHECKED_OUT   | AVAILABLE, RESERVED, QUARANTINED, THAWED_USED, IN_TRANSIT, MISSING
            IN_TRANSIT    | ON_LOAN, TRANSFERRED, RECEIVED, MISSING, DISPOSED
            ON_LOAN       | IN_TRANSIT, THAWED_USED
            MISSING       | QUARANTINED, DISPOSED
            THAWED_USED   | -
            TRANSFERRED   | -
            DISPOSED      | -
            REJECTED      | -
            VOID          | -
            """)
    void mayBecomeWhatTheHandbookSays(UnitState from, String allowed) {
        assertThat(EnumSet.allOf(UnitState.class).stream().filter(from::mayBecome))
                .containsExactlyInAnyOrderElementsOf(states(allowed));
        assertThat(from.isTerminal()).isEqualTo(allowed == null);
    }

    private static Set<UnitState> states(String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(",\\s*")).map(UnitState::valueOf).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(UnitState.class)
    void everyTableRowIsTested(UnitState state) {
        assertThat(state.mayBecome(state)).isFalse();
    }

    @Test
    void onlyStockInItsPlaceIsInStore() {
        assertThat(EnumSet.allOf(UnitState.class).stream().filter(UnitState::isInStore))
                .containsExactlyInAnyOrder(UnitState.AVAILABLE, UnitState.RESERVED, UnitState.QUARANTINED);
    }

    @Property
    void noPathLeadsOutOfATerminalState(@ForAll @Size(max = 30) List<UnitState> wishes) {
        UnitState state = UnitState.PLANNED;
        boolean ended = false;
        for (UnitState wish : wishes) {
            UnitState next = state.mayBecome(wish) ? wish : state;
            assertThat(ended && next != state).isFalse();
            state = next;
            ended = state.isTerminal();
        }
    }

    @Property
    void usedUpUnitsNeverComeBackToStore(@ForAll @Size(max = 40) List<Lives.Act> acts) {
        var unit = Lives.newUnit();
        boolean used = false;
        for (Lives.Act act : acts) {
            Lives.attempt(unit, act);
            used |= unit.state() == UnitState.THAWED_USED;
            assertThat(used && unit.state().isInStore()).isFalse();
        }
    }

    /** As placements see it: putting away leaves a unit in store, taking out leaves it outside, or both refuse. */
    @Property
    void isInStoreExactlyWhilePlaced(@ForAll @Size(max = 40) List<Lives.Act> acts) {
        var unit = Lives.newUnit();
        boolean placed = false;
        for (Lives.Act act : acts) {
            boolean done = Lives.attempt(unit, act);
            if (done && act == Lives.Act.PUT_AWAY) {
                placed = true;
            }
            if (done && act == Lives.Act.TAKE_OUT) {
                placed = false;
            }
            assertThat(unit.state().isInStore()).isEqualTo(placed);
        }
    }

    @Test
    void clockRunsExactlyWhileItIsOut() {
        var unit = Lives.newUnit();
        assertThat(unit.checkedOutAt()).isNull();
        Lives.attempt(unit, Lives.Act.PUT_AWAY);
        Lives.attempt(unit, Lives.Act.TAKE_OUT);
        assertThat(unit.checkedOutAt()).isEqualTo(Lives.NOW);
        Lives.attempt(unit, Lives.Act.PUT_AWAY);
        assertThat(unit.checkedOutAt()).isNull();
    }

    @Test
    void tooLongInTheWarmMeansQuarantine() {
        var unit = Lives.newUnit();
        unit.putAway(Lives.NOW, Lives.COLD_LIMIT);
        assertThat(unit.state()).isEqualTo(UnitState.AVAILABLE);
        unit.takeOut(Lives.NOW);
        unit.putAway(Lives.NOW.plus(Lives.COLD_LIMIT).plusSeconds(1), Lives.COLD_LIMIT);
        assertThat(unit.state()).isEqualTo(UnitState.QUARANTINED);
    }

    @Test
    void unitIsNotTakenOutTwice() {
        var unit = Lives.newUnit();
        unit.putAway(Lives.NOW, Lives.COLD_LIMIT);
        unit.takeOut(Lives.NOW);
        assertThatThrownBy(() -> unit.takeOut(Lives.NOW))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("specimen.refusal.notWhile.CHECKED_OUT"));
    }
}
