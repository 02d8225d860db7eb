package ayaz.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** One problem with all the rows that have it, such as a column that is missing from the sheet and so from each row. */
public record ProblemGroup(String rows, String column, String value, String message) {

    private static final int NAMED = 12;

    private record Same(String column, String value, String message) {}

    private record Range(int from, int to) {
        String written() {
            return from == to ? String.valueOf(from) : from + "–" + to;
        }
    }

    /** In the order in which each was met first. */
    static List<ProblemGroup> of(List<ImportReport.Line> problems) {
        var rows = new LinkedHashMap<Same, List<Integer>>();
        for (ImportReport.Line each : problems) {
            rows.computeIfAbsent(new Same(each.column(), each.value(), each.message()), same -> new ArrayList<>())
                    .add(each.row());
        }
        return rows.entrySet().stream()
                .map(each -> new ProblemGroup(
                        written(each.getValue()),
                        each.getKey().column(),
                        each.getKey().value(),
                        each.getKey().message()))
                .toList();
    }

    private static String written(List<Integer> rows) {
        var ranges = new ArrayList<Range>();
        for (int row : rows.stream().sorted().distinct().toList()) {
            Range last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && last.to() + 1 == row) {
                ranges.set(ranges.size() - 1, new Range(last.from(), row));
            } else {
                ranges.add(new Range(row, row));
            }
        }
        String named = ranges.stream().limit(NAMED).map(Range::written).collect(Collectors.joining(", "));
        return ranges.size() > NAMED ? named + ", …" : named;
    }
}
