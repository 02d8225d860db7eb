package ayaz.checklists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Checklists for tests. */
public final class Lists {

    private static final Known NOTHING = new Known(List.of(), List.of(), Map.of());
    private static final ChecklistWish USUAL = new ChecklistWish("list.csv", null, null, null, true, false);

    private Lists() {}

    static ChecklistPlan plan(String csv) {
        return plan(csv, NOTHING, USUAL);
    }

    static ChecklistPlan plan(String csv, Known known, ChecklistWish wish) {
        var list = ChecklistReader.read("list.csv", csv.getBytes(StandardCharsets.UTF_8));
        return ChecklistPlanner.plan(list, known, wish, null);
    }

    static ChecklistPlan plan(byte[] archive) {
        return ChecklistPlanner.plan(ChecklistReader.read("list.zip", archive), NOTHING, USUAL, null);
    }

    static @Nullable PlannedTaxon named(ChecklistPlan plan, String name) {
        return plan.fresh().stream()
                .filter(taxon -> taxon.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** An archive of a Taxon core with names, distributions and descriptions, in tab-separated texts. */
    public static byte[] archive(String taxa, String names, String distributions, String descriptions) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "meta.xml", META);
            add(zip, "taxon.txt", taxa);
            add(zip, "names.txt", names);
            add(zip, "distribution.txt", distributions);
            add(zip, "description.txt", descriptions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static final String META =
            """
            <archive xmlns="http://rs.tdwg.org/dwc/text/">
              <core encoding="UTF-8" fieldsTerminatedBy="\\t" linesTerminatedBy="\\n" fieldsEnclosedBy="" ignoreHeaderLines="1" rowType="http://rs.tdwg.org/dwc/terms/Taxon">
                <files><location>taxon.txt</location></files><id index="0"/>
                <field index="1" term="http://rs.tdwg.org/dwc/terms/parentNameUsageID"/>
                <field index="2" term="http://rs.tdwg.org/dwc/terms/acceptedNameUsageID"/>
                <field index="3" term="http://rs.tdwg.org/dwc/terms/scientificName"/>
                <field index="4" term="http://rs.tdwg.org/dwc/terms/taxonRank"/>
              </core>
              <extension encoding="UTF-8" fieldsTerminatedBy="\\t" linesTerminatedBy="\\n" fieldsEnclosedBy="" ignoreHeaderLines="1" rowType="http://rs.gbif.org/terms/1.0/VernacularName">
                <files><location>names.txt</location></files><coreid index="0"/>
                <field index="1" term="http://purl.org/dc/terms/language"/>
                <field index="2" term="http://rs.tdwg.org/dwc/terms/vernacularName"/>
              </extension>
              <extension encoding="UTF-8" fieldsTerminatedBy="\\t" linesTerminatedBy="\\n" fieldsEnclosedBy="" ignoreHeaderLines="1" rowType="http://rs.gbif.org/terms/1.0/Distribution">
                <files><location>distribution.txt</location></files><coreid index="0"/>
                <field index="1" term="http://rs.tdwg.org/dwc/terms/locality"/>
                <field index="2" term="http://rs.tdwg.org/dwc/terms/occurrenceStatus"/>
              </extension>
              <extension encoding="UTF-8" fieldsTerminatedBy="\\t" linesTerminatedBy="\\n" fieldsEnclosedBy="" ignoreHeaderLines="1" rowType="http://rs.gbif.org/terms/1.0/Description">
                <files><location>description.txt</location></files><coreid index="0"/>
                <field index="1" term="http://purl.org/dc/terms/type"/>
                <field index="2" term="http://purl.org/dc/terms/description"/>
              </extension>
            </archive>""";
}
