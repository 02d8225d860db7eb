package ayaz.species;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A scientific name taken apart by rule. What cannot be taken apart has only its text, as it was written.
 *
 * @param verbatim as it was written, with single blanks
 * @param parsed false: nothing but {@code verbatim} is known
 * @param genus of a species and below; otherwise the one word of the name
 * @param rankMarker before the last epithet: subsp., var. …
 * @param hybrid where the × stands
 * @param qualifier what the identifier was unsure of: cf., aff., ?, or what stands for the epithet: sp., spp.
 * @param note what follows the authors: sensu …, nom. nud., or what follows sp.
 */
public record ScientificName(
        String verbatim,
        boolean parsed,
        @Nullable String genus,
        @Nullable String subgenus,
        @Nullable String epithet,
        @Nullable String rankMarker,
        @Nullable String infraspecific,
        @Nullable NameAuthorship authorship,
        Hybrid hybrid,
        @Nullable String qualifier,
        @Nullable String note) {

    /** A cross is told by its parents (formula) or has a name of its own, with the sign before the genus or the epithet. */
    public enum Hybrid {
        NONE,
        FORMULA,
        GENUS,
        EPITHET
    }

    public static ScientificName parse(String text) {
        return NameParser.parse(text);
    }

    static ScientificName unparsed(String verbatim) {
        return new ScientificName(verbatim, false, null, null, null, null, null, null, Hybrid.NONE, null, null);
    }

    /** What the list of species files it under: no authors, no subgenus, no doubt; of what was not taken apart, all of it. */
    public String canonical() {
        if (!parsed || hybrid == Hybrid.FORMULA) {
            return verbatim;
        }
        return Stream.of(
                        hybrid == Hybrid.GENUS ? "×" : null,
                        isSubgenus() ? subgenus : genus,
                        hybrid == Hybrid.EPITHET ? "×" : null,
                        epithet,
                        infraspecific)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private boolean isSubgenus() {
        return subgenus != null && epithet == null;
    }

    /** The authors as they are written in zoology; null where none are named. */
    public @Nullable String author() {
        return authorship == null ? null : authorship.toString();
    }

    /** An animal was not identified to a species: {@code Ovis sp.} */
    public boolean stopsAtGenus() {
        return parsed && epithet == null && qualifier != null;
    }

    /** What its form says of its rank; null where a single word tells nothing. */
    public @Nullable TaxonRank rank() {
        if (!parsed || hybrid == Hybrid.FORMULA) {
            return null;
        }
        if (infraspecific != null) {
            return TaxonRank.SUBSPECIES;
        }
        if (epithet != null) {
            return TaxonRank.SPECIES;
        }
        return subgenus == null ? null : TaxonRank.SUBGENUS;
    }
}
