package ayaz.species;

import ayaz.platform.DirectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the species list as it is committed, all of it or what has changed. Never inside an act: what an act has not
 * committed may come to nothing, and its versions may then be given to something else.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class ListReading {

    /** Where more have changed it is cheaper to read all. */
    private static final int SOME = 1_000;

    private static final String TAXA =
            """
            SELECT id, scientific_name, authorship, taxon_rank, parent_id, accepted_taxon_id, lineage, short_code
            FROM taxon""";

    private static final String NAMES = "SELECT taxon_id, language, name, preferred FROM vernacular_name";

    @Inject
    DirectReader reader;

    private record Version(UUID id, long version) {}

    /** Differs whenever a taxon was added or changed; who changes its names changes its version. */
    String signature() {
        return reader.rows("SELECT COUNT(*), SUM(version) FROM taxon", row -> row.getString(1) + "/" + row.getString(2))
                .get(0);
    }

    /** Versions are read before what they are of, so that a change in between is found the next time. */
    SpeciesList after(SpeciesList before) {
        Map<UUID, Long> versions = versions();
        Set<UUID> others = before.otherThan(versions);
        if (others.size() > SOME) {
            return SpeciesList.EMPTY.with(
                    versions, reader.rows(TAXA, ListReading::taxon), reader.rows(NAMES, ListReading::name));
        }
        return others.isEmpty() ? before : before.with(versions, taxa(others), names(others));
    }

    private Map<UUID, Long> versions() {
        return reader
                .rows(
                        "SELECT id, version FROM taxon",
                        row -> new Version(UUID.fromString(row.getString(1)), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Version::id, Version::version));
    }

    private List<TaxonEntry> taxa(Set<UUID> ids) {
        return reader.rows(TAXA + " WHERE id IN (" + quoted(ids) + ")", ListReading::taxon);
    }

    private List<NamedTaxon> names(Set<UUID> taxa) {
        return reader.rows(NAMES + " WHERE taxon_id IN (" + quoted(taxa) + ")", ListReading::name);
    }

    private static String quoted(Collection<UUID> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
    }

    private static TaxonEntry taxon(ResultSet row) throws SQLException {
        return new TaxonEntry(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                row.getString(3),
                TaxonRank.valueOf(row.getString(4)),
                id(row.getString(5)),
                id(row.getString(6)),
                row.getString(7),
                row.getString(8));
    }

    private static NamedTaxon name(ResultSet row) throws SQLException {
        return new NamedTaxon(UUID.fromString(row.getString(1)), row.getString(2), row.getString(3), row.getBoolean(4));
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
