package ayaz.bench;

import static ayaz.archives.Descriptor.DC;
import static ayaz.archives.Descriptor.DWC;
import static ayaz.archives.Descriptor.GBIF;

import ayaz.archives.Descriptor;
import ayaz.archives.Zips;
import java.util.Locale;
import java.util.Map;

/** A Darwin Core Archive as large as asked for: a third of its names are synonyms, every second species has names and places. */
public final class GeneratedChecklist {

    private static final String META = Descriptor.of(
            Descriptor.Part.of(
                    DWC + "Taxon",
                    "taxon.txt",
                    DWC + "parentNameUsageID",
                    DWC + "acceptedNameUsageID",
                    DWC + "scientificName",
                    DWC + "scientificNameAuthorship",
                    DWC + "taxonRank"),
            Descriptor.Part.of(GBIF + "VernacularName", "names.txt", DC + "language", DWC + "vernacularName"),
            Descriptor.Part.of(GBIF + "Distribution", "places.txt", DWC + "locality"));

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

    public static byte[] of(int taxa) {
        return new GeneratedChecklist(taxa, "Smith & Jones").written();
    }

    /** The same taxa, each but the widest by others. */
    static byte[] byOtherAuthors(int taxa) {
        return new GeneratedChecklist(taxa, "Smith, Jones & Lee").written();
    }

    private byte[] written() {
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

    private byte[] zip() {
        return Zips.of(Map.of(
                "meta.xml", META,
                "taxon.txt", core.toString(),
                "names.txt", names.toString(),
                "places.txt", places.toString()));
    }
}
