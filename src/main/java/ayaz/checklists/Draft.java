package ayaz.checklists;

import ayaz.species.ScientificName;
import ayaz.species.TaxonRank;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a row says of its taxon, read by the rules of names; or the first reason why it cannot be read. */
record Draft(
        ChecklistRow row,
        ScientificName parsed,
        String name,
        @Nullable String authorship,
        @Nullable TaxonRank rank,
        @Nullable RowProblem problem) {

    private static final int LONGEST = 160;

    static Draft of(String file, ChecklistRow row) {
        ScientificName parsed = ScientificName.parse(row.scientificName());
        String authors = row.authorship().isEmpty() ? parsed.author() : authors(row.authorship());
        String name = parsed.parsed() ? parsed.canonical() : withoutEnd(parsed.verbatim(), row.authorship());
        TaxonRank rank = row.rank().isEmpty()
                ? parsed.rank()
                : RankWords.rank(row.rank()).orElse(null);
        return new Draft(row, parsed, name, authors, rank, problem(file, row, parsed, name, authors, rank));
    }

    /** Written as in zoology where it can be read, else as it is. */
    private static String authors(String written) {
        String author = ScientificName.parse("Aus " + written).author();
        return author == null ? written : author;
    }

    private static String withoutEnd(String name, String authorship) {
        return !authorship.isEmpty() && name.endsWith(" " + authorship)
                ? name.substring(0, name.length() - authorship.length()).strip()
                : name;
    }

    private static @Nullable RowProblem problem(
            String file,
            ChecklistRow row,
            ScientificName parsed,
            String name,
            @Nullable String authors,
            @Nullable TaxonRank rank) {
        if (name.isEmpty()) {
            return RowProblem.of(file, row.row(), Term.SCIENTIFIC_NAME, "", "nameMissing");
        }
        if (name.length() > LONGEST || (authors != null && authors.length() > LONGEST)) {
            return RowProblem.of(file, row.row(), Term.SCIENTIFIC_NAME, name, "tooLong", LONGEST);
        }
        if (parsed.qualifier() != null) {
            return RowProblem.of(
                    file, row.row(), Term.SCIENTIFIC_NAME, row.scientificName(), "doubtful", parsed.qualifier());
        }
        if (rank == null) {
            return row.rank().isEmpty()
                    ? RowProblem.of(file, row.row(), Term.RANK, "", "rankMissing")
                    : RowProblem.of(file, row.row(), Term.RANK, row.rank(), "rankUnknown");
        }
        return null;
    }

    /** A name without what is no part of it. */
    static String nameOf(String written) {
        return ScientificName.parse(written).canonical();
    }

    String key() {
        return key(name, rank);
    }

    static String key(String name, @Nullable TaxonRank rank) {
        return name + "|" + rank;
    }

    /** Whether two ways of writing authors can mean the same: one is missing, the years agree, or the letters do. */
    static boolean mayBeSame(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || one.isBlank() || other.isBlank()) {
            return true;
        }
        String year = year(one);
        return (!year.isEmpty() && year.equals(year(other))) || letters(one).equals(letters(other));
    }

    private static String year(String authorship) {
        String digits = authorship.replaceAll("^.*?(\\d{4})?[^\\d]*$", "$1");
        return digits.length() == 4 ? digits : "";
    }

    private static String letters(String authorship) {
        return authorship.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "");
    }

    /** The wider groups that its own name tells: the species of a subspecies and the genus of both. */
    List<String> implied() {
        if (!parsed.parsed() || parsed.genus() == null || parsed.epithet() == null) {
            return List.of();
        }
        return parsed.infraspecific() == null
                ? List.of(key(parsed.genus(), TaxonRank.GENUS))
                : List.of(
                        key(parsed.genus() + " " + parsed.epithet(), TaxonRank.SPECIES),
                        key(parsed.genus(), TaxonRank.GENUS));
    }
}
