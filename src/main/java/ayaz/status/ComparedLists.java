package ayaz.status;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import ayaz.status.Comparison.Change;
import ayaz.status.Comparison.Counts;
import ayaz.status.Comparison.Row;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came in, left, moved and stayed between two states of one list. */
final class ComparedLists {

    private ComparedLists() {}

    /** Every taxon of either side, by scientific name. */
    static List<Row> rows(Stream<StatusLine> before, Stream<StatusLine> after, Function<UUID, String> nameOf) {
        Map<UUID, List<String>> old = categories(before);
        Map<UUID, List<String>> now = categories(after);
        var taxa = new HashSet<>(old.keySet());
        taxa.addAll(now.keySet());
        return taxa.stream()
                .map(taxon -> row(
                        taxon,
                        nameOf.apply(taxon),
                        old.getOrDefault(taxon, List.of()),
                        now.getOrDefault(taxon, List.of())))
                .sorted(Comparator.comparing(Row::key))
                .toList();
    }

    private static Row row(UUID taxon, String name, List<String> before, List<String> after) {
        return new Row(taxon, name, change(before, after), before, after);
    }

    private static Change change(List<String> before, List<String> after) {
        if (before.isEmpty()) {
            return Change.ENTERED;
        }
        if (after.isEmpty()) {
            return Change.LEFT;
        }
        return before.equals(after) ? Change.STAYED : Change.MOVED;
    }

    private static Map<UUID, List<String>> categories(Stream<StatusLine> lines) {
        return lines.collect(groupingBy(
                StatusLine::taxonId,
                Collectors.collectingAndThen(
                        Collectors.mapping(ComparedLists::category, Collectors.toList()),
                        all -> all.stream().sorted().distinct().toList())));
    }

    private static String category(StatusLine line) {
        return line.scope() == null ? line.category() : line.scope() + ": " + line.category();
    }

    static Counts counts(List<Row> rows) {
        Map<Change, Long> by = rows.stream().collect(groupingBy(Row::change, counting()));
        int entered = by.getOrDefault(Change.ENTERED, 0L).intValue();
        int left = by.getOrDefault(Change.LEFT, 0L).intValue();
        int moved = by.getOrDefault(Change.MOVED, 0L).intValue();
        int stayed = by.getOrDefault(Change.STAYED, 0L).intValue();
        return new Counts(left + moved + stayed, entered + moved + stayed, entered, left, moved, stayed);
    }
}
