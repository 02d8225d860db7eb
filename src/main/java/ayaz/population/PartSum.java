package ayaz.population;

import java.math.BigDecimal;
import java.util.List;

/** The disjoint parts of a population, added up as one source tells of them. */
public record PartSum(
        String whole,
        String period,
        String countUnit,
        BigDecimal lowest,
        BigDecimal highest,
        List<String> parts,
        String source) {}
