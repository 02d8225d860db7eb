package ayaz.status;

import ayaz.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the lists said about a taxon, for its card. */
@Named
@RequestScoped
public class StatusTimeline {

    @Inject
    StatusCatalogue statuses;

    @Inject
    StatusDay day;

    @Inject
    Texts texts;

    /** By system, without what was made void. */
    public Map<StatusSystem, List<StatusLine>> of(UUID taxon) {
        return StatusHistory.grouped(
                statuses.of(taxon).stream()
                        .filter(line -> line.voided() == null)
                        .toList(),
                StatusLine::system);
    }

    public List<StatusLine> voided(UUID taxon) {
        return statuses.of(taxon).stream().filter(line -> line.voided() != null).toList();
    }

    /** What held on the day that the page is about. */
    public List<StatusLine> then(UUID taxon) {
        return statuses.on(taxon, day.getDay());
    }

    public boolean heldThen(StatusLine status) {
        return then(status.taxonId()).contains(status);
    }

    public String edition(StatusLine status) {
        UUID edition = status.edition();
        return edition == null
                ? ""
                : statuses.current().edition(edition).map(EditionCard::name).orElse("");
    }

    public String period(StatusLine status) {
        if (status.announced()) {
            return texts.get("status.period.announced");
        }
        @Nullable String from = status.validFrom();
        @Nullable String to = status.validTo();
        if (to == null) {
            return from == null ? unknownBeginning(status) : texts.get("status.period.since", from);
        }
        return from == null || from.equals(to)
                ? texts.get("status.period.until", to)
                : texts.get("status.period.between", from, to);
    }

    private String unknownBeginning(StatusLine status) {
        LocalDate notBefore = status.notBefore();
        return notBefore == null
                ? texts.get("status.period.now")
                : texts.get("status.period.after", notBefore.minusDays(1).toString());
    }
}
