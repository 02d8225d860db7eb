package ayaz.holdings;

import ayaz.codes.PrintedCode;
import ayaz.codes.ScannedText;
import ayaz.platform.Forms;
import ayaz.platform.Language;
import ayaz.platform.Refusal;
import ayaz.platform.Texts;
import ayaz.species.SpeciesCatalogue;
import ayaz.storage.NodeQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one field on top of every page: a code opens what carries it, a species offers its card, other words search. */
@Named
@RequestScoped
public class FindPage {

    private static final int MOST_SPECIES = 8;

    /** A species that answers the words, and how many units of it there are. */
    public record Hit(
            UUID id, String scientificName, @Nullable String localName, String matched, long units, boolean orMore) {}

    @Inject
    UnitCards units;

    @Inject
    NodeQueries nodes;

    @Inject
    TubeQueries tubes;

    @Inject
    SpeciesCatalogue species;

    @Inject
    HoldingsQueries holdings;

    @Inject
    Language language;

    @Inject
    Texts texts;

    private String q = "";
    private @Nullable String mistyped;
    private List<Hit> hits = List.of();

    /** Where to go at once; null to stay and offer what was found. */
    public @Nullable String go() {
        String code = ScannedText.normalised(q);
        if (code.isEmpty()) {
            return Forms.to("/holdings.xhtml");
        }
        if (PrintedCode.looksLikeOurs(code)) {
            return ours(code);
        }
        if (nodes.withBarcode(code).isPresent()) {
            return Forms.to("/storage/node.xhtml", "code", code);
        }
        return units.find(q)
                .map(unit -> Forms.to("/unit.xhtml", "code", unit.unitId()))
                .or(() -> tubes.find(q).map(tube -> Forms.to("/racks/tube.xhtml", "code", tube.code())))
                .orElseGet(this::words);
    }

    private @Nullable String ours(String text) {
        try {
            var code = new PrintedCode(text);
            return switch (code.kind()) {
                case UNIT -> Forms.to("/unit.xhtml", "code", text);
                case NODE -> Forms.to("/storage/node.xhtml", "code", text);
                case LOT -> Forms.to("/specimen/lot.xhtml", "number", text);
                case ANIMAL -> Forms.to("/specimen/animal.xhtml", "code", text);
                case USER -> Forms.to("/identity/profile.xhtml");
            };
        } catch (Refusal wrongCheckCharacter) {
            mistyped = texts.get(wrongCheckCharacter.key(), wrongCheckCharacter.arguments());
            return null;
        }
    }

    private @Nullable String words() {
        hits = species.search(q, MOST_SPECIES).stream()
                .map(taxon -> {
                    Holdings held = holdings.find(ofTaxon(taxon.id()), null, 1);
                    return new Hit(
                            taxon.id(),
                            taxon.scientificName(),
                            taxon.names().in(language.getLocale()),
                            taxon.matched(),
                            held.count(),
                            held.countIsLimit());
                })
                .toList();
        return hits.isEmpty() ? Forms.to("/holdings.xhtml", "q", q) : null;
    }

    private static WrittenFilter ofTaxon(UUID id) {
        return new WrittenFilter(id.toString(), null, null, null, null, null, null, null);
    }

    /** Units that the words themselves find: by an animal's name, say. */
    public Holdings getUnits() {
        return holdings.find(new WrittenFilter(null, null, null, null, null, null, null, q), null, 1);
    }

    /** The words as an address takes them. */
    public String getWritten() {
        return URLEncoder.encode(q, StandardCharsets.UTF_8);
    }

    public List<Hit> getHits() {
        return hits;
    }

    public @Nullable String getMistyped() {
        return mistyped;
    }

    public String getQ() {
        return q;
    }

    public void setQ(@Nullable String text) {
        q = text == null ? "" : text.strip();
    }
}
