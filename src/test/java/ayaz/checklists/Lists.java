package ayaz.checklists;

import static ayaz.archives.Descriptor.DC;
import static ayaz.archives.Descriptor.DWC;
import static ayaz.archives.Descriptor.GBIF;

import ayaz.archives.Descriptor;
import ayaz.archives.Zips;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checklists for tests. */
public final class Lists {

    private static final String META = Descriptor.of(
            Descriptor.Part.of(
                    DWC + "Taxon",
                    "taxon.txt",
                    DWC + "parentNameUsageID",
                    DWC + "acceptedNameUsageID",
                    DWC + "scientificName",
                    DWC + "taxonRank"),
            Descriptor.Part.of(GBIF + "VernacularName", "names.txt", DC + "language", DWC + "vernacularName"),
            Descriptor.Part.of(GBIF + "Distribution", "distribution.txt", DWC + "locality", DWC + "occurrenceStatus"),
            Descriptor.Part.of(GBIF + "Description", "description.txt", DC + "type", DC + "description"));

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
        return Zips.of(Map.of(
                "meta.xml", META,
                "taxon.txt", taxa,
                "names.txt", names,
                "distribution.txt", distributions,
                "description.txt", descriptions));
    }
}
