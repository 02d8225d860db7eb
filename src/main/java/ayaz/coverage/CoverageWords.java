package ayaz.coverage;

import ayaz.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The matrix in the reader's words. */
@Named
@ApplicationScoped
public class CoverageWords {

    @Inject
    Texts texts;

    public String gap(Gap gap) {
        String group = texts.get("coverage.group." + gap.group());
        return switch (gap.kind()) {
            case NOTHING -> texts.get("coverage.gap.nothing", group);
            case ONE_SEX -> texts.get("coverage.gap.noSex." + gap.sex(), group);
            case ONE_ANIMAL -> texts.get("coverage.gap.oneAnimal", group);
            case ONE_VESSEL -> texts.get("coverage.gap.oneVessel", group, vessel(gap.vessel()));
        };
    }

    /** Where the units stand, with how many in each vessel. */
    public String where(Cell cell) {
        return cell.vessels().entrySet().stream()
                .map(entry -> entry.getKey().name() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String vessel(@Nullable Vessel vessel) {
        return vessel == null ? "" : vessel.name() + " (" + vessel.barcode() + ")";
    }
}
