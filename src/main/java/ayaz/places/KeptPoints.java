package ayaz.places;

import ayaz.platform.DirectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;

/** Points that are kept as they are shown may, for a moment, be less blurred than they should be: until they are made anew. */
@ApplicationScoped
public class KeptPoints {

    @Inject
    DirectReader reader;

    @Inject
    SensitivePlaces places;

    /** That the points of a taxon were made with; -1: not made yet. */
    private record Radius(UUID taxon, int metres) {}

    /**
     * Further conditions that leave out the taxa whose points are too exact for whoever asks, as SQL; mostly none.
     *
     * @param column of the taxon
     * @param radii the statement that tells the taxa and their radiuses
     */
    public String withoutTooExact(String column, String radii) {
        if (places.exactForCaller()) {
            return "";
        }
        String taxa = reader.rows(radii, row -> new Radius(UUID.fromString(row.getString(1)), row.getInt(2))).stream()
                .filter(each -> each.metres() < places.of(each.taxon()).radiusMetres() || each.metres() < 0)
                .map(each -> "'" + each.taxon() + "'")
                .distinct()
                .collect(Collectors.joining(", "));
        return taxa.isEmpty() ? "" : " AND %s NOT IN (%s)".formatted(column, taxa);
    }
}
