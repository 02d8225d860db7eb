package ayaz.launch;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Homes;
import ayaz.testing.Http;
import ayaz.testing.Invariants;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Processes killed in the middle of work: first the product, then the database of the product started after it. */
class KilledIT {

    @Test
    void nothingThatWasAnsweredIsLostAndNothingIsHalfDone() throws Exception {
        var ayaz = RunningAyaz.on(Homes.fresh("killed")).with("--demo").start();
        Program curator = Program.of(ayaz, "curator");
        Set<String> demoLots = unitsOfLots(ayaz).keySet();
        List<Hands> hands = sixHandsAtTwoBoxes(ayaz, curator);
        var threads = Executors.newFixedThreadPool(hands.size());
        var work = hands.stream()
                .map(each -> CompletableFuture.runAsync(each, threads))
                .toList();
        RunningAyaz.await(() -> hands.stream().allMatch(each -> each.placed().size() > Hands.UNITS));

        ayaz.kill();
        ProcessHandle orphan = ayaz.databaseProcess();
        assertThat(orphan.isAlive()).isTrue();

        var again = RunningAyaz.on(ayaz.home()).start();
        work.forEach(CompletableFuture::join);
        threads.shutdown();

        assertThat(again.output()).contains("A database server of an earlier run (process " + orphan.pid() + ")");
        assertThat(orphan.isAlive()).isFalse();
        Program curatorAgain = curator.at(again);
        Map<String, Integer> kept = newLots(again, demoLots);
        assertThat(kept.values()).as("no lot has only a part of its units").containsOnly(Hands.UNITS);
        assertThat(hands).allSatisfy(each -> allOfItIsKept(each, curatorAgain));
        hands.forEach(each -> each.repeatLast(again));
        assertThat(newLots(again, demoLots).keySet())
                .as("what was sent again, because its answer got lost, was done once")
                .isEqualTo(hands.stream()
                        .flatMap(each -> each.registered().keySet().stream())
                        .collect(Collectors.toSet()));
        assertNoRuleIsBroken(again);

        aDatabaseThatGoesAwayComesBack(again, curatorAgain);
        assertNoRuleIsBroken(again);
        again.close();
    }

    private static List<Hands> sixHandsAtTwoBoxes(RunningAyaz ayaz, Program curator) {
        String one = curator.box("box-10x10", "dewar");
        String other = curator.box("box-10x10", "dewar");
        return Stream.of("technician", "technician2", "curator")
                .map(name -> Program.of(ayaz, name))
                .flatMap(person -> Stream.of(new Hands(person, one), new Hands(person, other)))
                .toList();
    }

    private static void allOfItIsKept(Hands hands, Program curator) {
        assertThat(hands.registered()).isNotEmpty().allSatisfy((lot, units) -> assertThat(
                        Program.unitsOf(curator.get("lots/" + lot)))
                .isEqualTo(units));
        assertThat(hands.placed()).allSatisfy(unit -> {
            var card = curator.get("units/" + unit).body();
            assertThat(card.getString("state")).isEqualTo("AVAILABLE");
            assertThat(card.isNull("location")).isFalse();
        });
    }

    private static Map<String, Integer> newLots(RunningAyaz ayaz, Set<String> before) throws SQLException {
        var lots = unitsOfLots(ayaz);
        lots.keySet().removeAll(before);
        return lots;
    }

    /** How many units each lot has. */
    private static Map<String, Integer> unitsOfLots(RunningAyaz ayaz) throws SQLException {
        var lots = new HashMap<String, Integer>();
        try (var connection = ayaz.asUser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        """
                        SELECT l.catalog_number, COUNT(u.id) FROM material_sample l
                        LEFT JOIN stored_unit u ON u.lot_id = l.id GROUP BY l.id""")) {
            while (rows.next()) {
                lots.put(rows.getString(1), rows.getInt(2));
            }
        }
        return lots;
    }

    private static void assertNoRuleIsBroken(RunningAyaz ayaz) throws SQLException {
        try (var owner = ayaz.asOwner()) {
            assertThat(Invariants.brokenIn(owner)).isEmpty();
        }
    }

    private static void aDatabaseThatGoesAwayComesBack(RunningAyaz ayaz, Program curator) {
        ProcessHandle killed = ayaz.databaseProcess();
        killed.destroyForcibly();
        killed.onExit().join();

        Instant away = Instant.now();
        int status = Program.tokenFor(ayaz, "admin", "WRITE").status();
        assertThat(Duration.between(away, Instant.now())).isLessThan(Duration.ofSeconds(6));
        assertThat(status)
                .as("refused, or done because the database was already back")
                .isIn(503, 201);
        assertThat(Http.get(ayaz.url().resolve("/health/live")).status()).isEqualTo(200);

        RunningAyaz.await(() -> ayaz.databaseProcess().pid() != killed.pid()
                && Http.get(ayaz.url().resolve("/health/ready")).status() == 200);
        assertThat(ayaz.output()).contains("The embedded database went away; starting it again.");
        assertThat(curator.straws(1)).hasSize(1);
    }
}
