package ayaz.status;

import ayaz.platform.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** The status of a sample's species when it was taken and now: found by asking, never copied (handbook A.2.31). */
@Named
@ApplicationScoped
public class SampledStatuses {

    @Inject
    StatusCatalogue statuses;

    /**
     * List by list, what it said then and what it says now.
     *
     * @param collectedOn as exactly as it is known
     */
    public List<StatusThenAndNow> of(UUID taxon, String collectedOn) {
        LocalDate today = statuses.today();
        var now = bySystem(statuses.applyingWithin(taxon, today, today));
        var then = PartialDate.parse(collectedOn)
                .map(date -> bySystem(statuses.applyingWithin(taxon, date.earliestDay(), date.latestDay())))
                .orElse(Map.of());
        var systems = new TreeSet<>(now.keySet());
        systems.addAll(then.keySet());
        return systems.stream()
                .map(system -> new StatusThenAndNow(
                        system,
                        marks(then.getOrDefault(system, List.of()), taxon, false),
                        marks(now.getOrDefault(system, List.of()), taxon, true)))
                .toList();
    }

    private static Map<StatusSystem, List<StatusLine>> bySystem(List<StatusLine> lines) {
        return StatusHistory.grouped(lines, StatusLine::system);
    }

    private static List<StatusThenAndNow.Mark> marks(List<StatusLine> lines, UUID taxon, boolean now) {
        return lines.stream()
                .map(line -> new StatusThenAndNow.Mark(
                        line.category(),
                        line.scope(),
                        now || line.validFrom() != null,
                        !line.taxonId().equals(taxon)))
                .toList();
    }
}
