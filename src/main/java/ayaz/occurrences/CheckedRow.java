package ayaz.occurrences;

import ayaz.archives.TableRow;
import ayaz.places.Coordinates;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row whose cells are read as what they should be; what they are not is kept as its problems. */
final class CheckedRow {

    private static final int MOST_METRES = 20_000_000;
    private static final int MOST_ANIMALS = 100_000_000;

    private final String table;
    private final TableRow row;
    private final List<RowProblem> problems = new ArrayList<>();

    CheckedRow(String table, TableRow row) {
        this.table = table;
        this.row = row;
    }

    int number() {
        return row.number();
    }

    /** Nothing where the cell is empty; too long a text is cut, with a sign that it was. */
    @Nullable
    String text(String field, int most) {
        String value = row.value(field);
        if (value.isEmpty()) {
            return null;
        }
        return value.length() <= most ? value : value.substring(0, most - 1) + "…";
    }

    /** What there must be, whole. */
    String needed(String field, int most) {
        String value = row.value(field);
        if (value.isEmpty()) {
            fault(field, "occurrences.problem.missing");
        } else if (value.length() > most) {
            fault(field, "occurrences.problem.tooLong", most);
        }
        return value;
    }

    String value(String field) {
        return row.value(field);
    }

    /** A whole number from 1 on. */
    @Nullable
    Integer animals(String field) {
        return whole(field, 1, MOST_ANIMALS);
    }

    @Nullable
    Integer animalsOrNone(String field) {
        return whole(field, 0, MOST_ANIMALS);
    }

    private @Nullable Integer whole(String field, int least, int most) {
        BigDecimal number = decimal(field);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            fault(field, "occurrences.problem.notAWholeNumber", least);
            return null;
        }
        return number.intValue();
    }

    @Nullable
    BigDecimal decimal(String field) {
        String value = row.value(field);
        if (value.isEmpty() || value.equalsIgnoreCase("nan")) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(value.replace(',', '.'));
            if (Math.abs(number.scale()) < 100 && number.precision() < 60) {
                return number;
            }
        } catch (NumberFormatException e) {
            fault(field, "occurrences.problem.notANumber");
            return null;
        }
        fault(field, "occurrences.problem.notANumber");
        return null;
    }

    /** Metres, rounded up; 0 says nothing, for no place is known that exactly. */
    @Nullable
    Integer metres(String field) {
        BigDecimal metres = decimal(field);
        if (metres == null || metres.signum() == 0) {
            return null;
        }
        if (metres.signum() < 0 || metres.compareTo(BigDecimal.valueOf(MOST_METRES)) > 0) {
            fault(field, "occurrences.problem.notADistance");
            return null;
        }
        return (int) Math.ceil(metres.doubleValue());
    }

    /** Both or neither; 0, 0 in the Gulf of Guinea is how machines say that they do not know. */
    @Nullable
    Coordinates place(String latitudeField, String longitudeField) {
        BigDecimal latitude = decimal(latitudeField);
        BigDecimal longitude = decimal(longitudeField);
        if (latitude == null || longitude == null) {
            String missing = latitude == null ? latitudeField : longitudeField;
            if (row.value(missing).isEmpty() && !(latitude == null && longitude == null)) {
                fault(missing, "occurrences.problem.halfAPlace");
            }
            return null;
        }
        if (Math.abs(latitude.doubleValue()) > 90) {
            fault(latitudeField, "occurrences.problem.notADegree", 90);
            return null;
        }
        if (Math.abs(longitude.doubleValue()) > 180) {
            fault(longitudeField, "occurrences.problem.notADegree", 180);
            return null;
        }
        if (latitude.signum() == 0 && longitude.signum() == 0) {
            return null;
        }
        return new Coordinates(latitude.doubleValue(), longitude.doubleValue());
    }

    /** The day cannot lie ahead. */
    EventDate when(String field, Optional<EventDate> read, LocalDateTime latest) {
        if (read.isEmpty()) {
            fault(field, "occurrences.problem.notADate");
            return EventDate.UNKNOWN;
        }
        if (read.get().from().isAfter(latest)) {
            fault(field, "occurrences.problem.inTheFuture");
        }
        return read.get();
    }

    void fault(String field, String key, Object... arguments) {
        problems.add(new RowProblem(table, row.number(), field, row.value(field), key, arguments));
    }

    /** Tells its problems; whether it has none. */
    boolean isSound(Findings findings) {
        problems.forEach(findings::problem);
        return problems.isEmpty();
    }
}
