package ayaz.checklists;

import ayaz.checklists.TaxonStatement.Description;
import ayaz.checklists.TaxonStatement.Distribution;
import ayaz.platform.DirectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What checklists say of one taxon, in the order in which they said it. */
@ApplicationScoped
class StatementQueries {

    private static final int MOST = 200;

    private static final String DISTRIBUTIONS =
            """
            SELECT locality, location_id, country_code, occurrence_status, establishment_means, threat_status,
                appendix_cites, event_date, source
            FROM taxon_distribution WHERE taxon_id = ? ORDER BY id LIMIT\s"""
                    + MOST;

    private static final String DESCRIPTIONS =
            "SELECT kind, language, body, source, license FROM taxon_description WHERE taxon_id = ? ORDER BY id LIMIT "
                    + MOST;

    @Inject
    DirectReader reader;

    List<Distribution> distributions(UUID taxon) {
        return reader.rows(
                DISTRIBUTIONS,
                row -> new Distribution(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9)),
                taxon.toString());
    }

    List<Description> descriptions(UUID taxon) {
        return reader.rows(
                DESCRIPTIONS,
                row -> new Description(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                taxon.toString());
    }
}
