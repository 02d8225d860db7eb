package ayaz.programmes;

import ayaz.platform.Numbers;
import ayaz.platform.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The programmes of a species card and of the page of an animal: {@code /WEB-INF/programmes}. */
@Named
@RequestScoped
public class ProgrammesView {

    @Inject
    ProgrammeQueries queries;

    @Inject
    Numbers numbers;

    private final Once<List<ProgrammeCard>> found = new Once<>();

    /** What stands, of a taxon. */
    public List<ProgrammeCard> of(UUID taxon) {
        return all(taxon).stream().filter(card -> card.voided() == null).toList();
    }

    public List<ProgrammeCard> voided(UUID taxon) {
        return all(taxon).stream().filter(card -> card.voided() != null).toList();
    }

    private List<ProgrammeCard> all(UUID taxon) {
        return found.get(() -> queries.shownFor(taxon));
    }

    /** The numbers of all of them in one table, the newest first. */
    public List<FigureLine> figures(UUID taxon) {
        return ProgrammeQueries.newestFirst(of(taxon).stream().flatMap(card -> card.standing().stream()));
    }

    public List<ProgrammeCard> ofAnimal(String code) {
        return queries.ofAnimal(code);
    }

    /** The number and its bounds, as the language writes numbers. */
    public String figure(FigureLine line) {
        String low = written(line.lowest());
        String high = written(line.highest());
        String bounds =
                low.isEmpty() ? (high.isEmpty() ? "" : "≤ " + high) : high.isEmpty() ? "≥ " + low : low + " – " + high;
        String best = written(line.best());
        return best.isEmpty() ? bounds : bounds.isEmpty() ? best : best + " (" + bounds + ")";
    }

    private String written(@Nullable Integer number) {
        return number == null ? "" : numbers.plain(BigDecimal.valueOf(number));
    }
}
