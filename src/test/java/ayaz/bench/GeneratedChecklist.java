package ayaz.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Darwin Core Archive as large as asked for: a third of its names are synonyms, every second species has names and places. */
public final class GeneratedChecklist {

    private static final String[] SYLLABLES = {
        "ba", "ce", "di", "fo", "gu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "xu", "za"
    };
    private static final int SPECIES_IN_GENUS = 20;
    private static final int GENERA_IN_FAMILY = 50;

    /** As it is typed. */
    static final String FIRST_GENUS = "genbababababa";

    private final int taxa;
    private final String authors;
    private final StringBuilder core = new StringBuilder("id\tparent\taccepted\tname\tauthor\trank\n");
    private final StringBuilder names = new StringBuilder("id\tlanguage\tname\n");
    private final StringBuilder places = new StringBuilder("id\tlocality\n");
    private int row;

    private GeneratedChecklist(int taxa, String authors) {
        this.taxa = taxa;
        this.authors = authors;
    }

    public static byte[] of(int taxa) throws IOException {
        return new GeneratedChecklist(taxa, "Smith & Jones").written();
    }

    /** The same taxa, each but the widest by others. */
    static byte[] byOtherAuthors(int taxa) throws IOException {
        return new GeneratedChecklist(taxa, "Smith, Jones & Lee").written();
    }

    private byte[] written() throws IOException {
        write();
        return zip();
    }

    private void write() {
        int order = taxon(0, 0, "Ordo" + word(1), "", "order");
        int family = order;
        int genus = order;
        int species = order;
        for (int i = 0; row < taxa; i++) {
            if (i % (SPECIES_IN_GENUS * GENERA_IN_FAMILY) == 0) {
                family = taxon(order, 0, capital("fam" + word(i)) + "idae", authors + ", 1900", "family");
            }
            if (i % SPECIES_IN_GENUS == 0) {
                genus = taxon(family, 0, genus(i), authors + ", 1901", "genus");
            }
            species =
                    taxon(genus, 0, genus(i) + " " + word(i), "(" + authors + ", 19" + (10 + i % 90) + ")", "species");
            if (i % 2 == 0) {
                taxon(0, species, genus(i) + " v" + word(i + 7), authors + ", 18" + (10 + i % 90), "species");
                names.append(species).append("\ten\tThe ").append(word(i)).append(" beast\n");
                names.append(species).append("\tru\tЗверь ").append(i).append('\n');
                places.append(species).append("\tLand of ").append(word(i % 97)).append('\n');
            }
        }
    }

    private int taxon(int parent, int accepted, String name, String author, String rank) {
        row++;
        core.append(row)
                .append('\t')
                .append(parent == 0 ? "" : parent)
                .append('\t')
                .append(accepted == 0 ? "" : accepted)
                .append('\t')
                .append(name)
                .append('\t')
                .append(author)
                .append('\t')
                .append(rank)
                .append('\n');
        return row;
    }

    private static String genus(int i) {
        return capital("gen" + word(i / SPECIES_IN_GENUS));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** A number as a word of five syllables. */
    private static String word(int number) {
        var word = new StringBuilder();
        for (int i = 0, rest = number; i < 5; i++, rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    private byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "meta.xml", META);
            add(zip, "taxon.txt", core);
            add(zip, "names.txt", names);
            add(zip, "places.txt", places);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, CharSequence text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        writer.append(text).flush();
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
                <field index="4" term="http://rs.tdwg.org/dwc/terms/scientificNameAuthorship"/>
                <field index="5" term="http://rs.tdwg.org/dwc/terms/taxonRank"/>
              </core>
              <extension encoding="UTF-8" fieldsTerminatedBy="\\t" linesTerminatedBy="\\n" fieldsEnclosedBy="" ignoreHeaderLines="1" rowType="http://rs.gbif.org/terms/1.0/VernacularName">
                <files><location>names.txt</location></files><coreid index="0"/>
                <field index="1" term="http://purl.org/dc/terms/language"/>
                <field index="2" term="http://rs.tdwg.org/dwc/terms/vernacularName"/>
              </extension>
              <extension encoding="UTF-8" fieldsTerminatedBy="\\t" linesTerminatedBy="\\n" fieldsEnclosedBy="" ignoreHeaderLines="1" rowType="http://rs.gbif.org/terms/1.0/Distribution">
                <files><location>places.txt</location></files><coreid index="0"/>
                <field index="1" term="http://rs.tdwg.org/dwc/terms/locality"/>
              </extension>
            </archive>""";
}
