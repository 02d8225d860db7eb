package ayaz.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All statements and editions as they were at one moment. */
final class StatusHistory {

    /** By system and population; what was announced first, then what holds, then what ended, the latest first; void last. */
    private static final Comparator<HeldStatus> ORDER = Comparator.comparing(
                    (HeldStatus held) -> held.line().voided() != null)
            .thenComparing(held -> held.line().system())
            .thenComparing(held -> !held.line().announced())
            .thenComparing(held -> held.validity().endsBefore(), Comparator.reverseOrder())
            .thenComparing(held -> held.validity().from(), Comparator.reverseOrder())
            .thenComparing(held -> String.valueOf(held.line().scope()))
            .thenComparing(held -> held.line().id());

    private final Map<UUID, List<HeldStatus>> byTaxon;
    private final Map<UUID, EditionCard> editions = new LinkedHashMap<>();

    StatusHistory(List<HeldStatus> statements, List<EditionCard> editions) {
        byTaxon = statements.stream().sorted(ORDER).collect(Collectors.groupingBy(held -> held.line()
                .taxonId()));
        editions.forEach(edition -> this.editions.put(edition.id(), edition));
    }

    /** The whole history of a taxon, what is void last. */
    List<StatusLine> of(UUID taxon) {
        return held(taxon).map(HeldStatus::line).toList();
    }

    List<StatusLine> on(UUID taxon, LocalDate day) {
        return held(taxon)
                .filter(each -> each.holdsOn(day))
                .map(HeldStatus::line)
                .toList();
    }

    /** What held on some day of a time that is not known more exactly. */
    List<StatusLine> within(UUID taxon, LocalDate first, LocalDate last) {
        return held(taxon)
                .filter(each -> each.holdsWithin(first, last))
                .map(HeldStatus::line)
                .toList();
    }

    Stream<StatusLine> allOn(LocalDate day) {
        return matching(each -> each.holdsOn(day));
    }

    /** What an edition says, in force or announced. */
    Stream<StatusLine> ofEdition(UUID edition) {
        return matching(
                each -> edition.equals(each.line().edition()) && each.line().voided() == null);
    }

    private Stream<StatusLine> matching(Predicate<HeldStatus> which) {
        return byTaxon.values().stream().flatMap(List::stream).filter(which).map(HeldStatus::line);
    }

    private Stream<HeldStatus> held(UUID taxon) {
        return byTaxon.getOrDefault(taxon, List.of()).stream();
    }

    List<EditionCard> editions() {
        return List.copyOf(editions.values());
    }

    Optional<EditionCard> edition(UUID id) {
        return Optional.ofNullable(editions.get(id));
    }

    Map<UUID, Long> sizesOfEditions() {
        return matching(each -> each.line().edition() != null && each.line().voided() == null)
                .collect(Collectors.toMap(line -> Objects.requireNonNull(line.edition()), line -> 1L, Long::sum));
    }

    Optional<StatusLine> statement(UUID id) {
        return byTaxon.values().stream()
                .flatMap(List::stream)
                .map(HeldStatus::line)
                .filter(line -> line.id().equals(id))
                .findFirst();
    }

    static <K> Map<K, List<StatusLine>> grouped(List<StatusLine> lines, Function<StatusLine, K> by) {
        return lines.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}
