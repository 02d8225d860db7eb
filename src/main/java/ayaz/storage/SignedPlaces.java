package ayaz.storage;

import ayaz.signing.SignedAct;
import ayaz.signing.SignedRecord;
import ayaz.specimen.SignedVersions;
import ayaz.specimen.StoredUnit;
import ayaz.storage.NodeContents.Held;
import ayaz.tubes.TubeEvent;
import ayaz.tubes.TubeStory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands above a signature under taking back what somebody else did with a place, a whole rack or a tube. */
final class SignedPlaces {

    private SignedPlaces() {}

    /** A move of a place, with all that goes back with it. */
    static SignedRecord moveOf(NodeAct wrong, Held held) {
        var facts = facts(wrong.id(), null);
        facts.put("actor", wrong.actorName());
        facts.put("from", TubeStory.names(wrong.fromPath()));
        facts.put("to", TubeStory.names(wrong.toPath()));
        facts.put("units", SignedVersions.brief(held.units().values()));
        return of(wrong.node(), facts);
    }

    /** All that an act rearranged in a place. */
    static SignedRecord rearrangementOf(
            StorageNode node, Restoring.Wish wish, Collection<StoredUnit> units, List<TubeEvent> tubes) {
        var facts = facts(wish.wrong(), wish.reason());
        facts.put("tubes", tubes.stream().map(SignedPlaces::tube).toList());
        facts.put("units", SignedVersions.brief(units));
        return of(node, facts);
    }

    /** The last event of a tube, which is the one with this number. */
    static SignedRecord tubeEventOf(TubeEvent wrong, long number) {
        var facts = facts(wrong.id(), null);
        facts.put("actor", wrong.actorName());
        facts.put("tube", wrong.tube());
        facts.put("type", wrong.type().name());
        return SignedRecord.of(SignedRecord.Kind.TUBE, wrong.id(), wrong.tube(), number, facts);
    }

    private static SignedRecord of(StorageNode node, Map<String, @Nullable Object> facts) {
        facts.put("place", node.path());
        return SignedRecord.of(SignedRecord.Kind.PLACE, node.id(), node.barcode(), node.version(), facts);
    }

    private static Map<String, @Nullable Object> tube(TubeEvent wrong) {
        return Map.of("code", wrong.tube(), "takenBack", wrong.id());
    }

    private static Map<String, @Nullable Object> facts(UUID wrong, @Nullable String reason) {
        var facts = new TreeMap<String, @Nullable Object>();
        facts.put("act", SignedAct.CORRECTION.name());
        facts.put("reason", reason);
        facts.put("takenBack", wrong);
        return facts;
    }
}
