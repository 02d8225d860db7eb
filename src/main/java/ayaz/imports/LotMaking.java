package ayaz.imports;

import ayaz.specimen.NewCollectionEvent;
import ayaz.specimen.NewLot;
import ayaz.specimen.NewOrganism;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the command that registers a lot out of the rows that describe it; the rows are free of problems. */
final class LotMaking {

    private LotMaking() {}

    static NewLot lot(List<SampleRow> rows, Optional<Surroundings.Donor> donor) {
        SampleRow first = rows.get(0);
        int count = rows.stream().mapToInt(SampleRow::count).sum();
        String perUnit = first.get(Field.QUANTITY);
        return new NewLot(
                first.get(Field.SPECIES),
                donor.map(known -> known(known.code())).orElseGet(() -> animal(first)),
                collection(first),
                first.get(Field.TYPE, ""),
                perUnit == null
                        ? BigDecimal.valueOf(count)
                        : new BigDecimal(perUnit).multiply(BigDecimal.valueOf(count)),
                perUnit == null ? "PIECES" : first.get(Field.QUANTITY_UNIT, "ML"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                first.get(Field.DISEASE_STATUS),
                first.get(Field.PERMIT_STATUS),
                first.get(Field.PERMIT),
                null,
                remarks(rows),
                new NewLot.Units(count, first.get(Field.CONTAINER, ""), null, supplierCodes(rows)));
    }

    static List<String> supplierCodes(List<SampleRow> rows) {
        return rows.stream()
                .map(row -> row.get(Field.SUPPLIER_CODE, ""))
                .flatMap(codes -> Arrays.stream(codes.split("[,;\\s]+")))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static NewOrganism known(String code) {
        return new NewOrganism(code, null, "U", null, null, null, List.of(), null);
    }

    private static @Nullable NewOrganism animal(SampleRow row) {
        String number = row.get(Field.ANIMAL_ID);
        String name = row.get(Field.ANIMAL_NAME);
        if (number == null && name == null) {
            return null;
        }
        var numbers = number == null
                ? List.<NewOrganism.Identifier>of()
                : List.of(new NewOrganism.Identifier("FIELD", number, null));
        return new NewOrganism(null, name, row.get(Field.SEX, "U"), null, null, null, numbers, null);
    }

    private static NewCollectionEvent collection(SampleRow row) {
        return new NewCollectionEvent(
                row.get(Field.COLLECTED_ON, ""),
                row.get(Field.METHOD, ""),
                row.get(Field.COLLECTORS, ""),
                row.get(Field.COUNTRY),
                row.get(Field.REGION),
                null,
                row.get(Field.LOCALITY),
                degrees(row.get(Field.LATITUDE)),
                degrees(row.get(Field.LONGITUDE)),
                null,
                row.get(Field.SAMPLE_ID),
                null,
                null,
                null);
    }

    private static @Nullable BigDecimal degrees(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }

    private static @Nullable String remarks(List<SampleRow> rows) {
        String all = rows.stream()
                .map(row -> row.get(Field.REMARKS, ""))
                .filter(remark -> !remark.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? null : all;
    }
}
