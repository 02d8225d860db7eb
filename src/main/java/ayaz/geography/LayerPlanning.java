package ayaz.geography;

import ayaz.geofiles.GeoRow;
import ayaz.geofiles.GeoTable;
import ayaz.platform.Ids;
import ayaz.platform.Refusal;
import ayaz.platform.Texts;
import ayaz.vocabulary.Term;
import ayaz.vocabulary.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goes through the shapes of an upload, one by one, and decides what each becomes. */
final class LayerPlanning {

    private static final int LONGEST_NAME = 200;

    private final LayerUpload upload;
    private final List<GeoTable> tables;
    private final NameMatching names;
    private final Terms terms;
    private final Texts texts;
    private final List<String> attributes;
    private final @Nullable String nameAttribute;

    private final List<PlannedShape> shapes = new ArrayList<>();
    private final Map<String, LayerReport.Unmatched> unmatched = new LinkedHashMap<>();
    private final List<LayerReport.Flaw> flaws = new ArrayList<>();

    LayerPlanning(LayerUpload upload, List<GeoTable> tables, NameMatching names, Terms terms, Texts texts) {
        this.upload = upload;
        this.tables = tables;
        this.names = names;
        this.terms = terms;
        this.texts = texts;
        this.attributes = attributes(tables);
        this.nameAttribute = nameAttribute();
    }

    private static List<String> attributes(List<GeoTable> tables) {
        Set<String> all = new LinkedHashSet<>();
        tables.forEach(
                table -> table.rows().forEach(row -> all.addAll(row.attributes().keySet())));
        return List.copyOf(all);
    }

    private @Nullable String nameAttribute() {
        String wanted = upload.nameAttribute();
        if (wanted == null || wanted.isBlank()) {
            return Attributes.scientificName(attributes).orElse(null);
        }
        if (!attributes.contains(wanted)) {
            throw GeographyRefusals.noSuchAttribute(wanted);
        }
        return wanted;
    }

    LayerPlan plan() {
        for (GeoTable table : tables) {
            table.rows().forEach(row -> plan(table, row));
        }
        return new LayerPlan(shapes, report());
    }

    private void plan(GeoTable table, GeoRow row) {
        Refusal flaw = row.flaw();
        if (flaw != null) {
            flaws.add(new LayerReport.Flaw(table.file(), row.number(), sentence(flaw)));
            return;
        }
        Optional<String> scientificName = scientificName(table, row);
        NameMatching.Found found = scientificName.map(names::find).orElse(null);
        if (upload.kind() == LayerKind.RANGE && (found == null || found.taxon() == null)) {
            if (found == null) {
                flaws.add(new LayerReport.Flaw(table.file(), row.number(), sentence(GeographyRefusals.nameless())));
            } else {
                tellUnmatched(scientificName.orElseThrow(), found);
            }
            return;
        }
        shapes.add(shape(row, scientificName, found == null ? null : found.taxon()));
    }

    /** Only ranges are of taxa; a file without the attribute bears the name itself. */
    private Optional<String> scientificName(GeoTable table, GeoRow row) {
        if (upload.kind() != LayerKind.RANGE) {
            return Optional.empty();
        }
        return nameAttribute == null
                ? Optional.of(table.file().replaceAll("\\.[^.]*$", ""))
                : new Attributes(row.attributes()).text(nameAttribute);
    }

    private PlannedShape shape(GeoRow row, Optional<String> scientificName, @Nullable UUID taxon) {
        var own = new Attributes(row.attributes());
        return new PlannedShape(
                Ids.next(),
                taxon,
                scientificName
                        .or(own::name)
                        .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                        .orElse(null),
                code("RANGE_PRESENCE", own.presence()),
                code("RANGE_ORIGIN", own.origin()),
                code("RANGE_SEASON", own.seasonality()),
                own.year().orElse(upload.facts().year()),
                row.attributes(),
                row.mended(),
                Objects.requireNonNull(row.geometry()));
    }

    /** By our code, by the number of the IUCN, or by a label in one of the three languages. */
    private @Nullable String code(String vocabulary, Optional<String> written) {
        return written.flatMap(text -> terms.of(vocabulary).stream()
                        .filter(term -> means(term, text))
                        .map(Term::code)
                        .findFirst())
                .orElse(null);
    }

    private static boolean means(Term term, String text) {
        return text.equals(term.mappings().get("IUCN"))
                || text.replaceAll("[\\s-]+", "_").equalsIgnoreCase(term.code())
                || text.equalsIgnoreCase(term.labelEn())
                || text.equalsIgnoreCase(term.labelRu())
                || text.equalsIgnoreCase(term.labelKk());
    }

    private void tellUnmatched(String name, NameMatching.Found found) {
        LayerReport.Unmatched known = unmatched.get(name);
        int before = known == null ? 0 : known.shapes();
        unmatched.put(
                name,
                new LayerReport.Unmatched(
                        name, before + 1, found.similar(), sentence(Objects.requireNonNull(found.flaw()))));
    }

    private String sentence(Refusal flaw) {
        return texts.get(flaw.key(), flaw.arguments());
    }

    private LayerReport report() {
        var taxa = new HashSet<UUID>();
        shapes.forEach(shape -> Optional.ofNullable(shape.taxon()).ifPresent(taxa::add));
        return new LayerReport(
                false,
                null,
                tables.stream()
                        .map(table -> new LayerReport.File(
                                table.file(), table.reference(), table.rows().size()))
                        .toList(),
                attributes,
                nameAttribute,
                shapes.size(),
                (int) shapes.stream().filter(PlannedShape::mended).count(),
                taxa.size(),
                List.copyOf(unmatched.values()),
                flaws);
    }
}
