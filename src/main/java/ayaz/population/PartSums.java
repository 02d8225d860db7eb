package ayaz.population;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Adds the parts of a population up where that is right: one source tells of every disjoint part of the whole, for the
 * same period and in the same unit, each once. Everything else stays as it is stated.
 */
final class PartSums {

    private PartSums() {}

    private record Key(String whole, String period, String unit, String source) {}

    /** Of all that is known of one taxon. */
    static List<PartSum> of(List<EstimateLine> lines) {
        Map<String, Set<String>> parts = disjointParts(lines);
        Map<Key, List<EstimateLine>> told = lines.stream()
                .filter(line -> line.isSize() && line.disjoint())
                .collect(Collectors.groupingBy(PartSums::key, LinkedHashMap::new, Collectors.toList()));
        var sums = new ArrayList<PartSum>();
        told.forEach((key, each) -> {
            if (isWhole(each, parts.getOrDefault(key.whole(), Set.of()))) {
                sums.add(sum(key, each));
            }
        });
        return sums;
    }

    private static Map<String, Set<String>> disjointParts(List<EstimateLine> lines) {
        return lines.stream()
                .filter(EstimateLine::disjoint)
                .collect(Collectors.groupingBy(
                        line -> Objects.requireNonNull(line.partOf()),
                        Collectors.mapping(EstimateLine::population, Collectors.toSet())));
    }

    private static Key key(EstimateLine line) {
        return new Key(Objects.requireNonNull(line.partOf()), line.period(), line.countUnit(), line.source());
    }

    private static boolean isWhole(List<EstimateLine> told, Set<String> parts) {
        return parts.size() > 1
                && told.size() == parts.size()
                && told.stream().noneMatch(EstimateLine::isOpen)
                && new HashSet<>(told.stream().map(EstimateLine::population).toList()).equals(parts);
    }

    private static PartSum sum(Key key, List<EstimateLine> told) {
        return new PartSum(
                key.whole(),
                key.period(),
                key.unit(),
                total(told, EstimateLine::low),
                total(told, EstimateLine::high),
                told.stream().map(EstimateLine::population).sorted().toList(),
                key.source());
    }

    private static BigDecimal total(List<EstimateLine> told, Function<EstimateLine, BigDecimal> figure) {
        return told.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
