package ayaz.occurrences;

import ayaz.platform.DirectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which animals carried a number, and when: rings, devices, tags, studbook numbers, and the codes of our own records. */
@ApplicationScoped
class AnimalNumbers {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    /** An animal that carried it from one day until another, which is the first without it. */
    record Bearer(UUID animal, String code, UUID taxon, LocalDate from, LocalDate until) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    @Inject
    DirectReader reader;

    /** A record that became part of another stands for that one. */
    List<Bearer> of(String number) {
        return reader.rows(
                """
                SELECT COALESCE(k.id, o.id), COALESCE(k.code, o.code), COALESCE(k.taxon_id, o.taxon_id),
                    i.assigned_on, i.ended_on
                FROM organism_identifier i JOIN organism o ON o.id = i.organism_id
                LEFT JOIN organism k ON k.id = o.merged_into
                WHERE i.value = ? AND i.void_reason IS NULL AND i.identifier_type <> 'NAME'
                UNION
                SELECT COALESCE(k.id, o.id), COALESCE(k.code, o.code), COALESCE(k.taxon_id, o.taxon_id), NULL, NULL
                FROM organism o LEFT JOIN organism k ON k.id = o.merged_into WHERE o.code = ?""",
                AnimalNumbers::bearer,
                number,
                number);
    }

    private static Bearer bearer(ResultSet row) throws SQLException {
        return new Bearer(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                UUID.fromString(row.getString(3)),
                day(row.getDate(4)).orElse(EVER),
                day(row.getDate(5)).orElse(LocalDate.MAX));
    }

    private static Optional<LocalDate> day(@Nullable Date day) {
        return Optional.ofNullable(day).map(Date::toLocalDate);
    }
}
