package ayaz.specimen;

import ayaz.platform.DirectReader;
import ayaz.species.FiledTaxa;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** The taxa of animals, lots and units; the database jumps along its indexes from one to the next. */
@ApplicationScoped
class FiledSpecimens implements FiledTaxa {

    private static final String FILED =
            """
            SELECT DISTINCT taxon_id FROM stored_unit
            UNION SELECT DISTINCT taxon_id FROM material_sample
            UNION SELECT DISTINCT taxon_id FROM organism""";

    @Inject
    DirectReader reader;

    @Override
    public Set<UUID> ids() {
        return Set.copyOf(reader.rows(FILED, row -> UUID.fromString(row.getString(1))));
    }
}
