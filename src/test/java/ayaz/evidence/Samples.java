package ayaz.evidence;

import ayaz.evidence.Institution.Unit;
import ayaz.notes.Ed25519;
import ayaz.notes.NoteSigner;
import ayaz.testing.TimeAuthority;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Bundles that must verify. They are made once; whoever changes one takes a copy. */
final class Samples {

    static final NoteSigner NEIGHBOUR = new NoteSigner("bank.example.org/witness", Ed25519.newPair());
    static final NoteSigner STRANGER = new NoteSigner("ақ.example.kz/куәгер", Ed25519.newPair());
    static final TimeAuthority EC = TimeAuthority.with("EC");
    static final TimeAuthority RSA = TimeAuthority.with("RSA");

    /** A document whose file is in the bundle, and one that is only named. */
    static final String GIVEN = "attachments/0193a1b2-0000-7000-c000-000000000001";

    static final String WITHHELD = "attachments/0193a1b2-0000-7000-c000-000000000002";

    static final String ORIGIN = "ayaz/3f9c2b7d8e1a";

    /** With whatever a bundle can have: see {@link #full()}. */
    static final Institution INSTITUTION = new Institution(ORIGIN);

    private static final Draft FULL = makeFull();

    /** Has the same origin, names and numbers, and other keys. */
    static final Institution IMPOSTOR = new Institution(ORIGIN);

    private static final Draft OF_IMPOSTOR = makeSmall(IMPOSTOR);
    private static final Institution ELSEWHERE = new Institution("ayaz/0000000000aa");
    private static final Draft OF_ELSEWHERE = makeSmall(ELSEWHERE);

    private Samples() {}

    /** Two units of a lot and the checkpoints 3, 6, 9 and 14; the key changed after 6. */
    static Draft full() {
        return FULL.copy();
    }

    /** One unit, one key, two checkpoints, a witness. */
    static Draft ofImpostor() {
        return OF_IMPOSTOR.copy();
    }

    static Draft ofAnother() {
        return OF_ELSEWHERE.copy();
    }

    private static Draft makeFull() {
        Institution log = INSTITUTION;
        Unit first = log.unit("KZIZ26000001C");
        Unit second = log.unit("ҚЗ \"№ 2\"");
        Unit other = log.unit("KZIZ26000003X");
        log.happens(first, "RECEIVED").happens(other, "RECEIVED").happens(second, "RECEIVED");
        log.checkpoint().cosignedBy(NEIGHBOUR);
        log.happens(first, "PLACED");
        String wrong = log.newest().event();
        log.happens(other, "PLACED").happens(first, "MOVED", wrong, null);
        log.checkpoint().stampedBy(EC).handOver();
        String release = log.sign("RELEASE", first, second);
        log.happens(first, "RELEASED", null, release).happens(second, "RELEASED", null, release);
        log.happens(other, "REMOVED");
        log.checkpoint().cosignedBy(NEIGHBOUR).cosignedBy(STRANGER).stampedBy(RSA);
        String correction = log.sign("CORRECTION", second);
        log.happens(second, "CORRECTED", null, correction).happens(second, "QUARANTINED", null, correction);
        String corrected = log.newest().event();
        log.happens(first, "PLACED")
                .happens(second, "RELEASED", corrected, null)
                .happens(other, "PLACED");
        log.checkpoint().cosignedBy(STRANGER).stampedBy(EC);
        return log.bundle(first, second)
                .put("checkpoints/0", log.emptyCheckpoint())
                .edit("consistency", text -> "0\n" + text)
                .put("documents/" + Content.of("scan").sha256(), "scan")
                .put(GIVEN, document(GIVEN, "Рұқсат \u2116 7", "\"lot\":\"" + first.lot + "\",\"withheld\":null"))
                .put(WITHHELD, document(WITHHELD, "-", "\"unit\":\"" + first.id + "\",\"withheld\":\"VOID\""));
    }

    private static String document(String entry, String name, String facts) {
        String always =
                ("{\"attachedAt\":\"2026-11-23T04:20:00.000000Z\",\"attachedBy\":\"Сара Қ.\",\"kind\":\"PERMIT\","
                                + "\"sha256\":\"%s\",\"size\":\"4\",%s}")
                        .formatted(Content.of("scan").sha256(), facts);
        return Institution.record("DOCUMENT", entry.substring(entry.indexOf('/') + 1), name, always);
    }

    private static Draft makeSmall(Institution log) {
        Unit unit = log.unit("KZIZ26000001C");
        if (!log.key().key().name().equals(ORIGIN)) {
            log.newId(); // so that its events are others
        }
        log.happens(unit, "RECEIVED").checkpoint().happens(unit, "PLACED").happens(unit, "MOVED");
        return log.checkpoint().cosignedBy(NEIGHBOUR).bundle(unit);
    }

    /** A log of so many events, every third of which is in the bundle; checkpoints after each power of two. */
    static Draft ofSize(int size) {
        var log = new Institution("ayaz/size-" + size);
        Unit ours = log.unit("KZIZ26000001C");
        Unit others = log.unit("KZIZ26000002A");
        for (int i = 0; i < size; i++) {
            log.happens(i % 3 == 0 || i == size - 1 ? ours : others, i < 3 ? "RECEIVED" : "PLACED");
            if (Integer.bitCount(i + 1) == 1) {
                log.checkpoint();
            }
        }
        return log.checkpoint().bundle(ours);
    }

    static Draft large(int many, int eventsEach) {
        var log = new Institution("ayaz/large");
        Unit[] units = IntStream.range(0, many)
                .mapToObj(i -> log.unit("KZIZ27%07d".formatted(i)))
                .toArray(Unit[]::new);
        for (int i = 0; i < eventsEach; i++) {
            for (Unit unit : units) {
                log.happens(unit, i == 0 ? "RECEIVED" : "MOVED");
            }
            log.checkpoint();
        }
        return log.bundle(units);
    }

    /** By name. */
    static Map<String, Draft> genuine() {
        var drafts = new LinkedHashMap<String, Draft>();
        var small = new Institution("ayaz/small");
        Unit only = small.unit("KZIZ26000009X");
        drafts.put("one-event", small.happens(only, "RECEIVED").checkpoint().bundle(only));
        drafts.put("full", full());
        drafts.put("one-witness", ofAnother());
        for (int size : new int[] {2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 255, 256, 257, 511, 513}) {
            drafts.put("log-of-" + size, ofSize(size));
        }
        return drafts;
    }
}
