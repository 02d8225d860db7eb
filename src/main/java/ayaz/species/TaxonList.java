package ayaz.species;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to a search for taxa; {@code next} asks for more when the list goes on. */
public record TaxonList(List<TaxonHit> items, @Nullable String next) {}
