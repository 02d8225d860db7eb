package ayaz.station;

import ayaz.codes.PrintedCode;
import ayaz.codes.ScannedText;
import ayaz.codes.TubeCode;
import ayaz.holdings.TubeQueries;
import ayaz.holdings.UnitCard;
import ayaz.holdings.UnitCards;
import ayaz.identity.IdentityQueries;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Refusal;
import ayaz.platform.Texts;
import ayaz.storage.NodeCard;
import ayaz.storage.NodeQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** One question for everything that carries a code: what is this? */
@ApplicationScoped
public class Scanning {

    @Inject
    UnitCards units;

    @Inject
    NodeQueries nodes;

    @Inject
    TubeQueries tubes;

    @Inject
    StationQueries queries;

    @Inject
    IdentityQueries people;

    @Inject
    Texts texts;

    @Requires(Permission.READ)
    public ScanAnswer whatIs(String scanned) {
        String code = ScannedText.normalised(scanned);
        if (!PrintedCode.looksLikeOurs(code)) {
            return foreign(scanned, code);
        }
        try {
            return ours(new PrintedCode(code));
        } catch (Refusal mistyped) {
            return ScanAnswer.nothing("mistyped", code, texts.get(mistyped.key(), mistyped.arguments()));
        }
    }

    private ScanAnswer ours(PrintedCode code) {
        String text = code.text();
        return switch (code.kind()) {
            case UNIT -> units.find(text).map(unit -> unit(text, unit)).orElseGet(() -> unknown(text));
            case NODE -> nodes.withBarcode(text).map(node -> node(text, node)).orElseGet(() -> unknown(text));
            case ANIMAL ->
                queries.organism(text)
                        .map(animal ->
                                ScanAnswer.of(text, texts.get("station.is.organism", animal.scientificName()), animal))
                        .orElseGet(() -> unknown(text));
            case LOT ->
                queries.lot(text)
                        .map(lot -> ScanAnswer.of(text, texts.get("station.is.lot", lot.units()), lot))
                        .orElseGet(() -> unknown(text));
            case USER ->
                people.withBadge(text)
                        .map(user -> ScanAnswer.of(
                                text,
                                texts.get("station.is.user", user.displayName()),
                                new ScanAnswer.UserCard(
                                        user.displayName(), user.role().name())))
                        .orElseGet(() -> unknown(text));
        };
    }

    /** Not of our making: a place with a barcode of its own, or a tube with its supplier's code. */
    private ScanAnswer foreign(String scanned, String code) {
        var node = nodes.withBarcode(code);
        if (node.isPresent()) {
            return node(code, node.get());
        }
        return units.find(scanned)
                .or(() -> units.find(code))
                .map(unit -> unit(code, unit))
                .or(() -> tubes.find(code).map(tube -> ScanAnswer.of(code, texts.get("station.is.tube"), tube)))
                .orElseGet(() -> TubeCode.mayBeNew(code) ? newTube(code) : unknown(code));
    }

    private static ScanAnswer unit(String code, UnitCard unit) {
        return ScanAnswer.of(code, unit.stateLabel(), unit);
    }

    private ScanAnswer node(String code, NodeCard node) {
        return ScanAnswer.of(code, texts.get("station.is.node", node.kindLabel(), node.free()), node);
    }

    private ScanAnswer newTube(String code) {
        return ScanAnswer.nothing("newTube", code, texts.get("station.is.unknown", code));
    }

    private ScanAnswer unknown(String code) {
        return ScanAnswer.nothing("unknown", code, texts.get("station.is.unknown", code));
    }
}
