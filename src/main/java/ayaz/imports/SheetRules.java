package ayaz.imports;

import ayaz.codes.CommandCode;
import ayaz.codes.PrintedCode;
import ayaz.codes.ScannedText;
import ayaz.platform.PartialDate;
import ayaz.specimen.SampleType;
import ayaz.specimen.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What must be true of cells together, of rows together, and of the numbers that the collection knows already. */
final class SheetRules {

    private static final Pattern SUPPLIER_CODE = Pattern.compile("[!-~]{8,20}");
    private static final int MOST_UNITS = 500;

    private final Columns columns;
    private final Surroundings collection;
    private final LocalDate today;
    private final List<SheetProblem> problems = new ArrayList<>();

    SheetRules(Columns columns, Surroundings collection, LocalDate today) {
        this.columns = columns;
        this.collection = collection;
        this.today = today;
    }

    List<SheetProblem> problems() {
        return problems;
    }

    void check(List<SampleRow> rows) {
        rows.forEach(this::checkRow);
        checkRepeats(rows);
        checkAnimals(rows);
        checkSupplierCodes(rows);
        lots(rows).forEach(this::checkLot);
    }

    /** Rows with one sample number are one lot in several places; a row without is a lot of its own. */
    List<List<SampleRow>> lots(List<SampleRow> rows) {
        var lots = new LinkedHashMap<String, List<SampleRow>>();
        for (SampleRow row : rows) {
            String key = row.get(Field.SAMPLE_ID, "\u0000" + row.number());
            lots.computeIfAbsent(key, none -> new ArrayList<>()).add(row);
        }
        return List.copyOf(lots.values());
    }

    private void checkRow(SampleRow row) {
        String collected = row.get(Field.COLLECTED_ON);
        if (collected != null
                && PartialDate.parse(collected)
                        .filter(date -> date.earliestDay().isAfter(today))
                        .isPresent()) {
            problem(row, Field.COLLECTED_ON, collected, "inTheFuture");
        }
        if ((row.get(Field.LATITUDE) == null) != (row.get(Field.LONGITUDE) == null)) {
            problem(row, row.get(Field.LATITUDE) == null ? Field.LATITUDE : Field.LONGITUDE, "", "halfCoordinates");
        }
        if ("NOT_REQUIRED".equals(row.get(Field.PERMIT_STATUS)) && row.get(Field.PERMIT) == null) {
            problem(row, Field.PERMIT, "", "permitNeedsReason");
        }
        checkSex(row);
    }

    private void checkSex(SampleRow row) {
        String number = row.get(Field.ANIMAL_ID);
        String known = number == null
                ? "U"
                : collection
                        .animal(number, row.get(Field.SPECIES, ""))
                        .map(Surroundings.Donor::sex)
                        .orElse("U");
        String sex = row.get(Field.SEX, known);
        String type = row.get(Field.TYPE);
        if (type != null && !SampleType.valueOf(type).fits(Sex.valueOf(sex))) {
            problem(row, Field.TYPE, type, "sexMismatch");
        }
    }

    private void checkRepeats(List<SampleRow> rows) {
        var seen = new HashMap<Map<Field, String>, Integer>();
        for (SampleRow row : rows) {
            Integer first = seen.putIfAbsent(row.values(), row.number());
            if (first != null) {
                problems.add(new SheetProblem(
                        row.number(), "", row.get(Field.SAMPLE_ID, ""), "imports.problem.repeatedRow", first));
            }
        }
    }

    private void checkAnimals(List<SampleRow> rows) {
        var sexes = new HashMap<String, SampleRow>();
        for (SampleRow row : rows) {
            String animal = ImportPlanner.animalKey(row);
            SampleRow first = animal == null ? row : sexes.getOrDefault(animal, row);
            if (animal != null) {
                sexes.putIfAbsent(animal, row);
            }
            if (!first.get(Field.SEX, "U").equals(row.get(Field.SEX, "U"))) {
                problem(row, Field.SEX, row.get(Field.SEX, ""), "otherSexBefore", first.number());
            }
        }
    }

    private void checkSupplierCodes(List<SampleRow> rows) {
        var seen = new HashMap<String, Integer>();
        for (SampleRow row : rows) {
            List<String> codes = LotMaking.supplierCodes(List.of(row));
            if (!codes.isEmpty() && codes.size() != row.count()) {
                problem(row, Field.SUPPLIER_CODE, String.join(", ", codes), "codesDiffer", row.count(), codes.size());
            }
            for (String code : codes) {
                Integer before = seen.putIfAbsent(code, row.number());
                if (!SUPPLIER_CODE.matcher(code).matches()) {
                    problem(row, Field.SUPPLIER_CODE, code, "notASupplierCode");
                } else if (isOurs(ScannedText.normalised(code))) {
                    problem(row, Field.SUPPLIER_CODE, code, "codeOfOurs");
                } else if (collection.nodeWithBarcode(code).isPresent()) {
                    problem(row, Field.SUPPLIER_CODE, code, "codeOfPlace");
                } else if (before != null) {
                    problem(row, Field.SUPPLIER_CODE, code, "codeTwice", before);
                } else if (!collection.takenSupplierCodes(List.of(code)).isEmpty()) {
                    problem(row, Field.SUPPLIER_CODE, code, "codeTaken");
                }
            }
        }
    }

    private static boolean isOurs(String code) {
        return PrintedCode.looksLikeOurs(code) || CommandCode.reserves(code);
    }

    private void checkLot(List<SampleRow> rows) {
        SampleRow first = rows.get(0);
        for (SampleRow row : rows) {
            if (!row.lotFacts().equals(first.lotFacts())) {
                problem(row, Field.SAMPLE_ID, row.get(Field.SAMPLE_ID, ""), "otherSampleBefore", first.number());
            }
        }
        int units = rows.stream().mapToInt(SampleRow::count).sum();
        boolean someCoded = rows.stream().anyMatch(row -> row.get(Field.SUPPLIER_CODE) != null);
        boolean allCoded = rows.stream().allMatch(row -> row.get(Field.SUPPLIER_CODE) != null);
        if (units > MOST_UNITS) {
            problem(first, Field.COUNT, String.valueOf(units), "countOutOfRange");
        }
        if (someCoded && !allCoded) {
            problem(first, Field.SUPPLIER_CODE, "", "codesInSomeRows");
        }
    }

    private void problem(SampleRow row, Field field, String value, String key, Object... arguments) {
        problems.add(
                new SheetProblem(row.number(), columns.heading(field), value, "imports.problem." + key, arguments));
    }
}
