package ayaz.occurrences;

import ayaz.places.Blur;
import ayaz.places.Coordinates;
import ayaz.places.SensitivePlaces;
import ayaz.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes lines of rows, each as the person of this request may see it: the place is generalised anew with the blur that
 * holds now, and what may tell it in words (the locality, the name of a picture, remarks) stays away with it.
 */
@ApplicationScoped
class OccurrenceRows {

    /** To be read by {@link #line}; {@code o} is the occurrence. What it belongs to is looked up for each, never the other way round. */
    static final String SELECT =
            """
            SELECT STRAIGHT_JOIN o.id, o.occurrence_id, o.taxon_id, t.scientific_name, o.verbatim_name, a.code, o.animal_number, o.basis,
            o.event_date, o.individuals, o.sex, o.life_stage, o.sampling_method, ST_X(o.place), ST_Y(o.place),
            o.uncertainty_m, o.datum, o.generalizations, o.oblast, o.locality, o.recorded_by, o.media_url, o.licence,
            o.remarks, o.dataset_id, d.name, o.standing, o.verbatim_coordinates, o.verbatim_datum""";

    /** The first column behind those. */
    static final int NEXT = 30;

    static final String JOINS =
            """
             JOIN taxon t ON t.id = o.taxon_id JOIN occurrence_dataset d ON d.id = o.dataset_id
            LEFT JOIN organism a ON a.id = o.organism_id\s""";

    @Inject
    SensitivePlaces places;

    @Inject
    Texts texts;

    OccurrenceLine line(ResultSet row) throws SQLException {
        UUID taxon = UUID.fromString(row.getString(3));
        Blur blur = places.forCaller(taxon);
        Coordinates exact = row.getDouble(15) > 90 ? null : new Coordinates(row.getDouble(15), row.getDouble(14));
        Coordinates shown = exact == null ? null : blur.shown(exact);
        Integer uncertainty = number(row, 16);
        String date = row.getString(9);
        return new OccurrenceLine(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                taxon,
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                date.isEmpty() ? null : date,
                number(row, 10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                shown == null ? null : shown.latitude(),
                shown == null ? null : shown.longitude(),
                shown == null ? null : blur.uncertaintyMetres(uncertainty),
                row.getString(17),
                generalizations(row.getString(18), blur),
                row.getString(19),
                blur.applies() ? null : row.getString(20),
                row.getString(21),
                blur.applies() ? null : row.getString(22),
                row.getString(23),
                blur.applies() ? null : row.getString(24),
                UUID.fromString(row.getString(25)),
                row.getString(26),
                row.getString(27) == null,
                blur.applies() ? null : row.getString(28),
                row.getString(29));
    }

    /** What the source had made less exact, and what we do. */
    private @Nullable String generalizations(@Nullable String sources, Blur blur) {
        String ours = blur.text(texts);
        return sources == null ? ours : ours == null ? sources : sources + " | " + ours;
    }

    private static @Nullable Integer number(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
