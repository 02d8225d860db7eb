package ayaz.racks;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.RealData;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RackFileReaderTest {

    private static final Path FOLDER = Path.of("src/test/resources/ayaz/racks");
    static final RackShape SBS = new RackShape(8, 12);

    @ParameterizedTest
    @CsvSource({
        "layout-position-tubeid-plate-line.csv, 96, H12",
        "layout-rackid-row-column-tubecode.csv, 96, H12",
        "layout-rack-barcode-tube-barcode-row-column.csv, 24, B12",
        "layout-rackid-tubelocation-tubebarcode.csv, 24, B12"
    })
    void theLayoutsOfRackReadersAreRead(String file, int wells, String last) throws IOException {
        RackFile read = RackFileReader.read(Files.readAllBytes(FOLDER.resolve(file)), file);

        assertThat(read.faults()).isEmpty();
        assertThat(read.rack()).isEqualTo("TS01552899");
        assertThat(read.wells()).hasSize(wells);
        var slots = RackWells.of(read, SBS, WellPosition.Order.ROWS);
        assertThat(slots.faults()).isEmpty();
        assertThat(SBS.label(slots.bySlot().keySet().stream().reduce(0, Math::max)))
                .isEqualTo(last);
        assertThat(slots.bySlot().get(1).text()).isEqualTo("1032158440");
        assertThat(slots.bySlot().get(13).text()).isEqualTo("1032158452");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FX12345678,A1,AB10000001\nFX12345678,B1,AB10000002\n",
                "FX12345678\tA01\tAB10000001\nFX12345678\tB01\tAB10000002",
                "A1;AB10000001\r\nB1;AB10000002\r\n",
                "Rack: FX12345678\n\nA1 AB10000001\nB1   AB10000002\n",
                "a|1|AB10000001\nb|1|AB10000002\n",
                "Rack ID;FX12345678\nScanned;18.11.2026\nWell;Barcode\nA1;AB10000001\nB1;AB10000002\n",
                "\"Позиция\",\"Код пробирки\"\n\"A1\",\"AB10000001\"\n\"B1\",\"AB10000002\"\n",
                "tube barcode,rack,ROW,col\nAB10000001,FX12345678,A,01\nAB10000002,FX12345678,B,01\n",
                ",1,2,3,4\nA,AB10000001,,,\nB,AB10000002,EMPTY,No Tube,\n",
            })
    void otherLayoutsAreReadToo(String text) {
        RackFile read = read(text);

        assertThat(read.faults()).isEmpty();
        assertThat(tubes(read)).containsExactly("A1 AB10000001", "B1 AB10000002");
    }

    @Property(tries = 300)
    void encodingDelimiterHeaderCaseAndPaddingDoNotMatter(
            @ForAll @IntRange(min = 0, max = 3) int encoding,
            @ForAll @IntRange(min = 0, max = 3) int delimiter,
            @ForAll boolean header,
            @ForAll boolean padded,
            @ForAll boolean lower,
            @ForAll boolean windows,
            @ForAll @IntRange(min = 2, max = 96) int wells) {
        String between = List.of(",", ";", "\t", "|").get(delimiter);
        String text = (header ? "Rack ID" + between + "Tube Location" + between + "Tube Barcode\n" : "")
                + IntStream.rangeClosed(1, wells)
                        .mapToObj(slot -> "0000552899" + between + written(slot, padded, lower) + between
                                + "00%08d".formatted(slot))
                        .collect(Collectors.joining("\n"));
        RackFile read = RackFileReader.read(bytes(windows ? text.replace("\n", "\r\n") : text, encoding), "scan.csv");

        assertThat(read.faults()).isEmpty();
        assertThat(read.rack()).as("leading zeros stay").isEqualTo("0000552899");
        var slots = RackWells.of(read, SBS, WellPosition.Order.ROWS).bySlot();
        assertThat(slots).hasSize(wells);
        slots.forEach((slot, well) -> assertThat(well.text()).isEqualTo("00%08d".formatted(slot)));
    }

    private static String written(int slot, boolean padded, boolean lower) {
        String label = SBS.label(slot);
        String text = padded ? label.charAt(0) + "%02d".formatted(Integer.valueOf(label.substring(1))) : label;
        return lower ? text.toLowerCase(Locale.ROOT) : text;
    }

    private static byte[] bytes(String text, int encoding) {
        return switch (encoding) {
            case 0 -> text.getBytes(StandardCharsets.UTF_8);
            case 1 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
            case 2 -> text.getBytes(Charset.forName("UTF-16"));
            default -> text.getBytes(StandardCharsets.UTF_16LE);
        };
    }

    @Property
    void numbersCountByRowsOrDownTheColumns(@ForAll @IntRange(min = 1, max = 96) int number) {
        var position = WellPosition.read(String.valueOf(number)).orElseThrow();

        assertThat(position.slot(SBS, WellPosition.Order.ROWS)).contains(number);
        int row = (number - 1) % 8 + 1;
        int column = (number - 1) / 8 + 1;
        assertThat(position.slot(SBS, WellPosition.Order.COLUMNS)).contains((row - 1) * 12 + column);
    }

    @ParameterizedTest
    @CsvSource({
        "No Tube, NO_TUBE",
        "NOTUBE, NO_TUBE",
        "No Read, NO_READ",
        "noread, NO_READ",
        "NOSCAN, NO_READ",
        "???, NO_READ",
        "EMPTY, EMPTY",
        "-, EMPTY",
        "<ERROR>, ERROR",
        "1032158440, TUBE"
    })
    void theWordsForNoTubeAreToldApart(String cell, Seen seen) {
        assertThat(Seen.in(cell)).isEqualTo(seen);
    }

    @Test
    void aMatrixWithoutHeadsIsReadWhereEveryCellIsATube() {
        String text = IntStream.range(0, 8)
                .mapToObj(row -> IntStream.range(0, 12)
                        .mapToObj(column -> "AB%08d".formatted(row * 12 + column))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        RackFile read = read(text);

        assertThat(read.faults()).isEmpty();
        assertThat(read.grid()).isEqualTo(SBS);
        assertThat(tubes(read)).hasSize(96).contains("A1 AB00000000", "B1 AB00000012", "H12 AB00000095");
    }

    @Test
    void theRackStandsInTheNameOfTheFileWhereItIsNotInside() {
        byte[] scan = "A1,AB10000001\nA2,AB10000002".getBytes(StandardCharsets.UTF_8);

        assertThat(RackFileReader.read(scan, "C:\\scans\\TS01552899_2026-11-23 (2).csv")
                        .namedRacks())
                .contains("TS01552899");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
            FX1234,A1,AB10000001/FX1234,C1,/FX1234,D1,AB10000004        ! 2 C1 noTube
            FX1234,A1,AB10000001/FX1234,,AB10000002/FX1234,B1,AB10000003 ! 2  noPosition
            FX1234,A1,AB10000001/FX1234,B1,AB10000002/,,                 ! 3  emptyLine
            FX1234,A1,AB10000001/FX9999,B1,AB10000002                    ! 2 B1 twoRacks
            FX1234,A1,AB10000001/FX1234,B1,AB10000001                    ! 2 B1 tubeTwice
            FX1234,A1,AB10000001/FX1234,A01,AB10000002                   ! 2 A01 positionTwice
            FX1234,A1,AB10000001/FX1234,B1,АВ10000002                    ! 2 B1 mixedLetters
            FX1234,A1,AB10000001/FX1234,A2,AB10000003/FX1234,В1,AB10000002 ! 3 В1 mixedLetters
            FX1234,A1,AB10000001/FX1234,B1,1.032E+09                     ! 2 B1 roundedBySpreadsheet
            FX1234,A1,AB10000001/FX1234,B1,AB1                           ! 2 B1 notATubeCode
            FX1234,A1,KZIZ26000001C/FX1234,B1,KZIZ26000001D              ! 2 B1 mistyped
            FX1234,A1,AB10000001/FX1234,B1,AB10000002/total,two,2        ! 3 two notAPosition
            nothing to see here                                         ! 0  notARackFile
            Well,Barcode                                                 ! 0  noWells
            ,1,2,3,4/A,AB10000001,,,/C,AB10000002,,,                     ! 3  rowOutOfOrder""")
    void everyFaultNamesLineWellAndReason(String text, String told) {
        RackFile read = read(text.replace('/', '\n'));

        assertThat(told(read.faults())).contains(told.strip());
    }

    /** The files that came with the order, where they are at hand: two of them are as readers write, four are faulty. */
    @ParameterizedTest
    @CsvSource({
        "with-rack__tube_rack_scan_valid.csv, ''",
        "with-rack__tube_rack_scan_with_bom.csv, ''",
        "with-rack__tube_rack_scan_with_missing_tubes.csv, ''",
        "with-rack__tube_rack_scan_with_different_rack_barcodes.csv, twoRacks",
        "with-rack__tube_rack_scan_with_invalid_positions.csv, outside",
        "with-rack__tube_rack_scan_with_missing_values.csv, noTube"
    })
    void theFilesOfOtherSystemsAreReadOrRefused(String name, String fault) {
        RackFile read = RackFileReader.read(RealData.bytes("sheets/rack-scans/" + name), name);

        assertThat(read.wells()).hasSizeGreaterThan(13);
        List<String> faults =
                told(RackWells.of(read, SBS, WellPosition.Order.ROWS).faults());
        assertThat(faults).allMatch(line -> line.endsWith(fault));
        assertThat(faults.isEmpty()).isEqualTo(fault.isEmpty());
    }

    @Test
    void wellsOutsideTheRackAreNamed() {
        String ninetySix = IntStream.rangeClosed(1, 96)
                .mapToObj(slot -> SBS.label(slot) + ",AB1%07d".formatted(slot))
                .collect(Collectors.joining("\n"));

        assertThat(told(onSbs(ninetySix + "\nH13,AB20000000"))).containsExactly("97 H13 outside");
        assertThat(told(onSbs(ninetySix + "\nA1,AB20000000"))).containsExactly("97 A1 positionTwice");
        assertThat(told(onSbs("A1,AB10000001\nI1,AB10000017\nB1,AB10000002"))).containsExactly("2 I1 outside");
        assertThat(told(onSbs(",1,2,3,4,5,6\nA,AB10000001,,,,,\nB,,,,,,\nC,,,,,,\nD,,,,,,")))
                .containsExactly("5 D6 otherSize");
        assertThat(told(onSbs("1,AB10000001\n2,AB10000002\n97,AB10000003"))).containsExactly("3 97 outside");
    }

    private static List<RackFault> onSbs(String text) {
        return RackWells.of(read(text), SBS, WellPosition.Order.ROWS).faults();
    }

    static RackFile read(String text) {
        return RackFileReader.read(text.getBytes(StandardCharsets.UTF_8), "scan.csv");
    }

    private static List<String> told(List<RackFault> faults) {
        return faults.stream()
                .map(fault -> fault.line() + " " + fault.well() + " "
                        + fault.key().substring(fault.key().lastIndexOf('.') + 1))
                .toList();
    }

    private static List<String> tubes(RackFile file) {
        return file.wells().stream()
                .filter(well -> well.seen() == Seen.TUBE)
                .map(well -> SBS.label(well.position()
                                .slot(SBS, WellPosition.Order.ROWS)
                                .orElseThrow())
                        + " " + well.text())
                .toList();
    }
}
