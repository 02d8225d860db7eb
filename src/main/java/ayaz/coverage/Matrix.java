package ayaz.coverage;

import ayaz.specimen.SampleType;
import ayaz.specimen.Sex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is held of a species: a row for each material, a column for the animals of each sex and origin. Males and
 * females from the wild and from captivity always have their columns, because that nothing is there is what is looked for.
 */
public record Matrix(List<Donors> columns, List<MatrixRow> rows, List<Cell> sums, Cell total, List<Gap> gaps) {

    private static final List<Sex> SEXES = List.of(Sex.F, Sex.M);
    private static final List<String> ORIGINS = List.of("WILD", "CAPTIVE");
    private static final List<String> ALL_ORIGINS = List.of("WILD", "CAPTIVE", "HATCHED", "UNKNOWN");
    private static final Comparator<Donors> BY_SEX_AND_ORIGIN = Comparator.comparing(
                    (Donors donors) -> List.of(Sex.F, Sex.M, Sex.I, Sex.U).indexOf(donors.sex()))
            .thenComparing(donors -> ALL_ORIGINS.indexOf(donors.birthType()))
            .thenComparing(Donors::birthType);

    static Matrix of(Collection<Held> held, Set<MaterialGroup> expected) {
        var columns = columns(held);
        var rows = Arrays.stream(SampleType.values())
                .filter(material -> held.stream().anyMatch(each -> each.material() == material))
                .map(material -> row(material, columns, held))
                .toList();
        var sums = columns.stream()
                .map(donors -> Cell.of(only(held, donors::areOf), true))
                .toList();
        return new Matrix(columns, rows, sums, Cell.of(held, true), gaps(held, expected));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** How many columns stand under each sex, in the order of the columns. */
    public List<SexHead> sexes() {
        var heads = new ArrayList<SexHead>();
        for (Sex sex : columns.stream().map(Donors::sex).distinct().toList()) {
            heads.add(new SexHead(sex, (int)
                    columns.stream().filter(donors -> donors.sex() == sex).count()));
        }
        return heads;
    }

    /** A sex over its columns. */
    public record SexHead(Sex sex, int columns) {}

    private static List<Donors> columns(Collection<Held> held) {
        var columns = new TreeSet<>(BY_SEX_AND_ORIGIN);
        SEXES.forEach(sex -> ORIGINS.forEach(origin -> columns.add(new Donors(sex, origin))));
        held.forEach(each -> columns.add(new Donors(each.sex(), each.birthType())));
        return List.copyOf(columns);
    }

    private static MatrixRow row(SampleType material, List<Donors> columns, Collection<Held> held) {
        var ofMaterial = only(held, each -> each.material() == material);
        return new MatrixRow(
                material,
                columns.stream()
                        .map(donors -> Cell.of(only(ofMaterial, donors::areOf), donors.canGive(material)))
                        .toList(),
                Cell.of(ofMaterial, true));
    }

    private static List<Gap> gaps(Collection<Held> held, Set<MaterialGroup> expected) {
        return expected.stream()
                .sorted()
                .flatMap(group -> gapsOf(group, only(held, each -> group.contains(each.material()))))
                .sorted(Comparator.comparing(Gap::kind).thenComparing(Gap::group))
                .toList();
    }

    private static Stream<Gap> gapsOf(MaterialGroup group, List<Held> held) {
        if (held.isEmpty()) {
            return Stream.of(new Gap(Gap.Kind.NOTHING, group, null, null));
        }
        return Stream.of(missingSexes(group, held), oneAnimal(group, held), oneVessel(group, held))
                .flatMap(gaps -> gaps);
    }

    private static Stream<Gap> missingSexes(MaterialGroup group, List<Held> held) {
        return group.isOfBothSexes()
                ? SEXES.stream()
                        .filter(sex -> held.stream().noneMatch(each -> each.sex() == sex))
                        .map(sex -> new Gap(Gap.Kind.ONE_SEX, group, sex, null))
                : Stream.empty();
    }

    /** A unit of an unknown donor may be of another animal, but nobody can say so. */
    private static Stream<Gap> oneAnimal(MaterialGroup group, List<Held> held) {
        return Cell.of(held, true).animals() > 1
                ? Stream.empty()
                : Stream.of(new Gap(Gap.Kind.ONE_ANIMAL, group, null, null));
    }

    private static Stream<Gap> oneVessel(MaterialGroup group, List<Held> held) {
        var vessels = Cell.of(held, true).vesselNames();
        return vessels.size() == 1
                ? Stream.of(new Gap(Gap.Kind.ONE_VESSEL, group, null, vessels.get(0)))
                : Stream.empty();
    }

    private static List<Held> only(Collection<Held> held, Predicate<Held> wanted) {
        return held.stream().filter(wanted).toList();
    }
}
