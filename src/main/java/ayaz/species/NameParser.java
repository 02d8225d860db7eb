package ayaz.species;

import ayaz.species.ScientificName.Hybrid;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes scientific names of animals apart by the rules of the Code: genus, subgenus, epithets, rank marker, authors and
 * year, crosses, and the marks of doubt. It guesses nothing: what does not follow the rules is kept as it was written.
 */
final class NameParser {

    private static final int LONGEST = 300;
    private static final String LETTER = "[\\p{Ll}&&\\p{IsLatin}]";
    private static final String CAPITAL = "[\\p{Lu}&&\\p{IsLatin}]" + LETTER + "+(?:-\\p{L}" + LETTER + "+)?";
    private static final String EPITHET = "(?:[a-z]-)?" + LETTER + "{2,}(?:-" + LETTER + "{2,})*";
    private static final String MARKER =
            "subsp\\.?|ssp\\.?|var\\.?|f\\.|forma|morpha?\\.?|ab\\.|aberr\\.?|natio|nat\\.";
    private static final String DOUBT = "cf\\.?|aff\\.?|nr\\.?|\\?";
    /** A small word before a capital belongs to the author: Equus von Meyer. */
    private static final String PARTICLES =
            "(?:de|da|di|do|dos|du|del|della|des|den|der|van|von|vom|zu|zur|ten|ter|la|le|in|ex|et|and|sp|spp|cf|aff|nr|auct|sensu|non|nec|nom|nomen|incertae|indet|subsp|ssp|var|forma|morph|morpha|ab|aberr|natio|nat)";

    private static final Pattern HEAD = Pattern.compile("(× ?)?(" + CAPITAL + ")(?: \\((" + CAPITAL + ")\\)(?= |$))?");
    private static final Pattern SPECIES =
            Pattern.compile(" (?:(" + DOUBT + ") ?)?(× ?)?((?!" + PARTICLES + "(?: |\\.|$))" + EPITHET + ")(?=$|[ ,])");
    private static final Pattern BELOW = Pattern.compile(
            " (?:(" + DOUBT + ") ?)?(?:(" + MARKER + ") )?((?!" + PARTICLES + "(?: |\\.|$))" + EPITHET + ")(?=$|[ ,])");
    private static final Pattern BELOW_LATER =
            Pattern.compile("^ (?<author>.+?) (?<marker>" + MARKER + ") (?<epithet>" + EPITHET + ")(?=$|[ ,])");
    private static final Pattern OPEN = Pattern.compile("(sp|spp|ssp|subsp|indet)\\.?(?: (.+))?");
    private static final Pattern NOTE = Pattern.compile(
            "(?:^|,? )((?:sensu|sec\\.?|auct\\.?|auctt\\.?|non|nec|nom\\.|nomen|emend\\.)(?: .+)?|s\\. ?(?:str|lat|l)\\..*)$");
    private static final Pattern CROSS = Pattern.compile(" (?:×|[xX]) ");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?i).*\\b(incertae sedis|unidentified|unknown|undetermined|virus|phage|not applicable|unassigned|environmental sample|hybrid)\\b.*");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private final String verbatim;
    private String rest;
    private @Nullable String subgenus;
    private @Nullable String epithet;
    private @Nullable String marker;
    private @Nullable String infraspecific;
    private @Nullable String qualifier;
    private @Nullable String note;
    private Hybrid hybrid = Hybrid.NONE;

    private NameParser(String verbatim) {
        this.verbatim = verbatim;
        this.rest = verbatim;
    }

    static ScientificName parse(String text) {
        String tidy = BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        String living = tidy.startsWith("†") ? tidy.substring(1).strip() : tidy;
        if (living.isEmpty()
                || living.length() > LONGEST
                || SENTENCE.matcher(living).matches()) {
            return ScientificName.unparsed(tidy);
        }
        List<String> parents = Arrays.asList(CROSS.split(living));
        return parents.size() > 1 && isFormula(parents) ? formula(living, parents) : new NameParser(tidy).read(living);
    }

    /** Both sides begin with a genus, or the later ones with an epithet and the first one is a species. */
    private static boolean isFormula(List<String> parents) {
        if (parents.get(0).isBlank()) {
            return false;
        }
        ScientificName first = new NameParser(parents.get(0)).read(parents.get(0));
        return (first.parsed() && first.epithet() != null)
                || parents.stream().allMatch(parent -> Character.isUpperCase(parent.codePointAt(0)));
    }

    private static ScientificName formula(String text, List<String> parents) {
        ScientificName first = new NameParser(parents.get(0)).read(parents.get(0));
        boolean all = first.parsed()
                && parents.stream().skip(1).allMatch(parent -> parent(parent, String.valueOf(first.genus())));
        String written = CROSS.matcher(text).replaceAll(" × ");
        return all
                ? new ScientificName(
                        written, true, first.genus(), null, null, null, null, null, Hybrid.FORMULA, null, null)
                : ScientificName.unparsed(text);
    }

    private static boolean parent(String text, String genus) {
        String full = !text.isEmpty() && Character.isLowerCase(text.charAt(0)) ? genus + " " + text : text;
        String longer = full.replaceFirst("^" + genus.charAt(0) + "\\. ", genus + " ");
        return new NameParser(longer).read(longer).parsed();
    }

    private ScientificName read(String text) {
        rest = text.replaceFirst("^[xX] (?=\\p{Lu})", "× ").replaceFirst(" [xX] (?=\\p{Ll})", " × ");
        Matcher head = HEAD.matcher(rest);
        if (!head.lookingAt()) {
            return ScientificName.unparsed(verbatim);
        }
        hybrid = head.group(1) == null ? Hybrid.NONE : Hybrid.GENUS;
        String genus = head.group(2);
        subgenus = head.group(3);
        rest = rest.substring(head.end());
        takeEpithets();
        takeNote();
        if (rest.isBlank()) {
            return name(genus, null);
        }
        NameAuthorship authorship = NameAuthorship.parse(rest.strip().replaceFirst("^, ?", ""));
        return authorship == null ? ScientificName.unparsed(verbatim) : name(genus, authorship);
    }

    private ScientificName name(String genus, @Nullable NameAuthorship authorship) {
        return new ScientificName(
                verbatim, true, genus, subgenus, epithet, marker, infraspecific, authorship, hybrid, qualifier, note);
    }

    private void takeEpithets() {
        Matcher species = SPECIES.matcher(rest);
        if (!species.lookingAt()) {
            takeOpenEnd();
            return;
        }
        qualifier = tidy(species.group(1));
        hybrid = species.group(2) == null ? hybrid : Hybrid.EPITHET;
        epithet = species.group(3);
        rest = rest.substring(species.end());
        takeBelow();
    }

    private void takeBelow() {
        Matcher below = BELOW.matcher(rest);
        if (below.lookingAt()) {
            qualifier = below.group(1) == null ? qualifier : tidy(below.group(1));
            marker = below.group(2);
            infraspecific = below.group(3);
            rest = rest.substring(below.end());
            return;
        }
        Matcher later = BELOW_LATER.matcher(rest);
        if (later.find() && NameAuthorship.parse(later.group("author").strip()) != null) {
            marker = later.group("marker");
            infraspecific = later.group("epithet");
            rest = rest.substring(later.end());
            return;
        }
        takeOpenEnd();
    }

    /** {@code Ovis sp. 2}: what follows the genus is no name. */
    private void takeOpenEnd() {
        Matcher open = OPEN.matcher(rest.strip());
        if (open.matches()) {
            qualifier = open.group(1) + ".";
            note = open.group(2);
            rest = "";
        }
    }

    private void takeNote() {
        Matcher found = NOTE.matcher(rest);
        if (found.find()) {
            note = found.group(1);
            rest = rest.substring(0, found.start());
        }
    }

    private static @Nullable String tidy(@Nullable String doubt) {
        return doubt == null || doubt.endsWith(".") || "?".equals(doubt) ? doubt : doubt + ".";
    }
}
