package ayaz.specimen;

import ayaz.signing.SignedAct;
import ayaz.signing.SignedRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What stands above a signature: the record as the signer saw it, what is done to it and why. */
public final class SignedVersions {

    private SignedVersions() {}

    public static SignedRecord of(StoredUnit unit, SignedAct act, @Nullable String reason) {
        return SignedRecord.of(
                SignedRecord.Kind.UNIT,
                unit.id(),
                unit.code(),
                unit.version(),
                facts(unit.lot(), List.of(unit), act, reason));
    }

    /** With every unit of the lot that the act concerns. */
    public static SignedRecord of(MaterialSample lot, List<StoredUnit> units, SignedAct act, @Nullable String reason) {
        return SignedRecord.of(
                SignedRecord.Kind.LOT, lot.id(), lot.catalogNumber(), lot.version(), facts(lot, units, act, reason));
    }

    /** Units that one act puts where they were: what names each of them, and the event that the act adds to it. */
    public static List<Map<String, @Nullable Object>> brief(Collection<StoredUnit> units) {
        return units.stream().map(StoredUnit::briefFacts).toList();
    }

    private static Map<String, @Nullable Object> facts(
            MaterialSample lot, List<StoredUnit> units, SignedAct act, @Nullable String reason) {
        var facts = new TreeMap<String, @Nullable Object>();
        facts.put("act", act.name());
        facts.put("lot", lot.signedFacts());
        facts.put("reason", reason);
        facts.put("units", units.stream().map(StoredUnit::signedFacts).toList());
        return facts;
    }
}
