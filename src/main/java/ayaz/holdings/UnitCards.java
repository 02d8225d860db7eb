package ayaz.holdings;

import ayaz.codes.PrintedCode;
import ayaz.codes.ScannedText;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.DirectReader;
import ayaz.platform.Language;
import ayaz.platform.Refusal;
import ayaz.platform.TogetherAnswered;
import ayaz.species.SpeciesCatalogue;
import ayaz.species.TaxonEntry;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks units up, by their own code or their supplier's. The most frequent question of all: one row, one key. */
@ApplicationScoped
public class UnitCards {

    @Inject
    DirectReader reading;

    @Inject
    Surroundings surroundings;

    @Inject
    SpeciesCatalogue species;

    @Inject
    Terms terms;

    @Inject
    Language language;

    private final TogetherAnswered<String, UnitFacts> together = new TogetherAnswered<>(this::facts);

    /** The unit of a scanned code; a code of ours with a wrong check character is refused before it is looked up. */
    @Requires(Permission.READ)
    public UnitCard scanned(String scanned) {
        return find(scanned)
                .orElseThrow(() -> Refusal.notFound("specimen.refusal.noSuchUnit", ScannedText.normalised(scanned)));
    }

    @Requires(Permission.READ)
    public Optional<UnitCard> find(String scanned) {
        String text = ScannedText.normalised(scanned);
        if (PrintedCode.looksLikeOurs(text)) {
            String code = new PrintedCode(text).text();
            return reading.isInsideAct()
                    ? card("u.code = ?", code)
                    : together.ask(code).map(this::card);
        }
        return card(
                "u.id = (SELECT unit_id FROM supplier_code WHERE value = ? ORDER BY scheme LIMIT 1)",
                ScannedText.key(scanned.strip()));
    }

    @Requires(Permission.READ)
    public UnitCard of(UUID unitId) {
        return card("u.id = ?", unitId.toString())
                .orElseThrow(() -> Refusal.notFound("specimen.refusal.noSuchUnit", unitId.toString()));
    }

    /** Of so many codes at once; the statement knows only a few lengths, so that the database keeps it prepared. */
    private Map<String, UnitFacts> facts(List<String> codes) {
        int length = Integer.highestOneBit(codes.size() * 2 - 1);
        var keys = new String[length];
        for (int i = 0; i < length; i++) {
            keys[i] = codes.get(Math.min(i, codes.size() - 1));
        }
        String condition = "u.code IN (" + String.join(",", Collections.nCopies(length, "?")) + ")";
        return reading.rows(UnitFacts.SELECT + condition, UnitFacts::of, keys).stream()
                .collect(Collectors.toMap(UnitFacts::code, Function.identity()));
    }

    private Optional<UnitCard> card(String condition, String key) {
        return reading.rows(UnitFacts.SELECT + condition, UnitFacts::of, key).stream()
                .findFirst()
                .map(this::card);
    }

    private UnitCard card(UnitFacts unit) {
        KnownLot lot = surroundings.lot(unit.lotId());
        TaxonEntry taxon = species.byId(lot.taxonId());
        Locale locale = language.getLocale();
        return new UnitCard(
                unit.code(),
                unit.id(),
                unit.state().name(),
                terms.labelIn(locale, "UNIT_STATE", unit.state().name()),
                new UnitCard.TaxonLine(
                        taxon.id(), taxon.scientificName(), taxon.vernacularName(locale), taxon.shortCode()),
                lot.organism(),
                new UnitCard.LotLine(
                        lot.id(),
                        lot.catalogNumber(),
                        lot.sampleType(),
                        terms.labelIn(locale, "SAMPLE_TYPE", lot.sampleType()),
                        lot.collectedOn(),
                        lot.unitCount()),
                unit.ordinal(),
                unit.containerType(),
                terms.labelIn(locale, "CONTAINER_TYPE", unit.containerType()),
                lot.hasSupplierCodes() ? supplierCodes(unit.id()) : List.of(),
                unit.onHold(),
                unit.holdReason(),
                unit.thawCount(),
                unit.checkedOutAt(),
                location(unit),
                unit.version());
    }

    private List<String> supplierCodes(UUID unitId) {
        return reading.rows(
                "SELECT value FROM supplier_code WHERE unit_id = ?", row -> row.getString(1), unitId.toString());
    }

    private UnitCard.@Nullable LocationLine location(UnitFacts unit) {
        String nodeId = unit.nodeId();
        Instant placedAt = unit.placedAt();
        if (nodeId == null || placedAt == null) {
            return null;
        }
        KnownNode node = surroundings.node(nodeId);
        String position = node.label(unit.slot());
        var path = new ArrayList<>(node.path());
        path.add(position);
        return new UnitCard.LocationLine(
                List.copyOf(path), node.id(), node.barcode(), node.name(), position, unit.slot(), placedAt);
    }
}
