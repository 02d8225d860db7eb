package ayaz.bundles;

import ayaz.codes.PrintedCode;
import ayaz.codes.ScannedText;
import ayaz.evidence.ManifestHead.Subject;
import ayaz.holdings.WrittenFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a bundle is asked for; {@code words} say it as the manifest writes it. */
public record BundleScope(Subject subject, String words, WrittenFilter filter) {

    /** From the codes of an address: one of the three, or else a search. */
    public static BundleScope of(
            @Nullable String unit, @Nullable String lot, @Nullable String animal, WrittenFilter search) {
        if (unit != null && !unit.isBlank()) {
            return ofCode(Subject.UNIT, unit);
        }
        if (lot != null && !lot.isBlank()) {
            return ofCode(Subject.LOT, lot);
        }
        if (animal != null && !animal.isBlank()) {
            return ofCode(Subject.ANIMAL, animal);
        }
        return new BundleScope(Subject.SEARCH, words(search), search);
    }

    private static BundleScope ofCode(Subject subject, String written) {
        String code = ScannedText.normalised(written);
        if (!PrintedCode.looksLikeOurs(code)
                || !new PrintedCode(code).kind().name().equals(subject.name())) {
            throw BundleRefusals.notACodeOf(subject, written);
        }
        return new BundleScope(subject, code, new WrittenFilter(null, null, null, null, null, null, null, code));
    }

    private static String words(WrittenFilter search) {
        var asked = new LinkedHashMap<String, @Nullable String>();
        asked.put("taxon", search.taxon());
        asked.put("state", search.state());
        asked.put("type", search.type());
        asked.put("node", search.node());
        asked.put("organism", search.organism());
        asked.put("from", search.from());
        asked.put("to", search.to());
        asked.put("q", search.q());
        String words = asked.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .map(Map.Entry::toString)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? "*" : words.replaceAll("\\p{Cntrl}", " ");
    }

    /** For a file's name. */
    public String fileName() {
        return "evidence-" + (subject == Subject.SEARCH ? "search" : words) + ".zip";
    }
}
