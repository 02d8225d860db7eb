package ayaz.status;

import ayaz.platform.Once;
import ayaz.platform.Paging;
import ayaz.platform.Slice;
import ayaz.status.Comparison.Change;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The editions of the lists, and the report on what differs between two of them or between two days. */
@Named
@RequestScoped
public class EditionsPage {

    private static final int ROWS = 50;

    @Inject
    Comparisons comparisons;

    @Inject
    Paging paging;

    @Inject
    StatusLetters letters;

    private StatusSystem system = StatusSystem.KZ_REDBOOK;
    private String from = "";
    private String to = "";
    private @Nullable Change change;
    private final Once<Comparison> report = new Once<>();

    public List<EditionCard> getEditions() {
        return comparisons.editions(null);
    }

    public long sizeOf(UUID edition) {
        return comparisons.sizeOf(edition);
    }

    /** Both sides are named, by an edition or a day. */
    public boolean isAsked() {
        return comparisons.isSide(system, from) && comparisons.isSide(system, to);
    }

    /** Something was asked that is neither an edition nor a day. */
    public boolean isMisunderstood() {
        return !isAsked() && !(from.isEmpty() && to.isEmpty());
    }

    public Comparison getReport() {
        return report.get(() -> comparisons.of(system, from, to, change, paging.cursor(), ROWS));
    }

    public Slice<Comparison.Row> getSlice() {
        return new Slice<>(getReport().items(), getReport().next());
    }

    /** Categories in short; a population stands before its own. */
    public String letters(List<String> categories) {
        return categories.stream()
                .map(each -> {
                    int end = each.lastIndexOf(": ") + 1;
                    return each.substring(0, end)
                            + (end == 0 ? "" : " ")
                            + letters.ofCategory(each.substring(end).strip());
                })
                .collect(Collectors.joining("; "));
    }

    public List<StatusSystem> getSystems() {
        return List.of(StatusSystem.values());
    }

    public List<Change> getChanges() {
        return List.of(Change.values());
    }

    public String getSystem() {
        return system.name();
    }

    public void setSystem(@Nullable String name) {
        system = Arrays.stream(StatusSystem.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(StatusSystem.KZ_REDBOOK);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String asked) {
        from = Optional.ofNullable(asked).orElse("").strip();
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String asked) {
        to = Optional.ofNullable(asked).orElse("").strip();
    }

    public @Nullable String getChange() {
        return change == null ? null : change.name();
    }

    public void setChange(@Nullable String name) {
        change = Arrays.stream(Change.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
