package ayaz.holdings;

import ayaz.platform.PartialDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all units of a lot share: its numbers, its day of collection, its donor. Acts with units do not change it. */
record KnownLot(
        UUID id,
        String catalogNumber,
        String sampleType,
        int unitCount,
        String collectedOn,
        UUID taxonId,
        UnitCard.@Nullable OrganismLine organism,
        boolean hasSupplierCodes) {

    static final String SELECT =
            """
            SELECT l.id, l.catalog_number, l.sample_type, l.unit_count, e.collected_at, e.utc_offset, e.date_precision,
                l.taxon_id, o.id, o.code, o.name, o.sex, EXISTS (SELECT 1 FROM stored_unit x
                    JOIN supplier_code s ON s.unit_id = x.id WHERE x.lot_id = l.id)
            FROM material_sample l
            JOIN collection_event e ON e.id = l.collection_event_id
            LEFT JOIN organism o ON o.id = l.organism_id
            WHERE l.id = ?""";

    static KnownLot of(ResultSet row) throws SQLException {
        return new KnownLot(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                collectedOn(row.getObject(5, LocalDateTime.class), row.getInt(6), row.getString(7)),
                UUID.fromString(row.getString(8)),
                row.getString(9) == null
                        ? null
                        : new UnitCard.OrganismLine(
                                UUID.fromString(row.getString(9)),
                                row.getString(10),
                                row.getString(11),
                                row.getString(12)),
                row.getBoolean(13));
    }

    private static String collectedOn(LocalDateTime utc, int offsetMinutes, String precision) {
        var local = utc.atOffset(ZoneOffset.UTC)
                .withOffsetSameInstant(ZoneOffset.ofTotalSeconds(offsetMinutes * 60))
                .toLocalDateTime();
        return new PartialDate(local, PartialDate.Precision.valueOf(precision)).toString();
    }
}
