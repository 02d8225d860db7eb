package ayaz.evidence;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import ayaz.leaves.CanonicalJson;
import ayaz.leaves.CustodyLeaf;
import ayaz.merkle.GrowingTree;
import ayaz.merkle.Hash;
import ayaz.merkle.Hasher;
import ayaz.merkle.Proofs;
import ayaz.notes.Checkpoint;
import ayaz.notes.Ed25519;
import ayaz.notes.Handover;
import ayaz.notes.NoteSigner;
import ayaz.notes.SignedNote;
import ayaz.testing.TimeAuthority;
import ayaz.timestamps.TimeStampRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A collection with a log, small enough for tests and as real as a large one. */
final class Institution {

    private static final Instant START = Instant.parse("2026-11-23T04:00:16.120Z");

    private final String origin;
    private final List<NoteSigner> signers = new ArrayList<>();
    private final StringBuilder keyLines = new StringBuilder();
    private final StringBuilder handovers = new StringBuilder();
    private final List<CustodyLeaf> leaves = new ArrayList<>();
    private final List<List<Hash>> levels = new ArrayList<>(List.of(new ArrayList<>()));
    private final GrowingTree tree = new GrowingTree(this::keep);
    private final Hasher hasher = new Hasher();
    private final NavigableMap<Long, SignedNote> checkpoints = new TreeMap<>();
    private final Map<Long, byte[]> stamps = new TreeMap<>();
    private final TreeSet<String> witnesses = new TreeSet<>();
    private final Map<String, byte[]> signatures = new TreeMap<>();
    private long ids;

    /** A unit with its place in the collection. */
    static final class Unit {
        final String id;
        final String code;
        final String lot;
        private int events;

        private Unit(String id, String code, String lot) {
            this.id = id;
            this.code = code;
            this.lot = lot;
        }

        boolean hasStory() {
            return events > 0;
        }

        /** The same unit under another code. */
        Unit as(String other) {
            return new Unit(id, other, lot).after(events);
        }

        /** The next event is numbered as if so many had been before. */
        Unit after(int number) {
            events = number;
            return this;
        }
    }

    Institution(String origin) {
        this.origin = origin;
        NoteSigner first = new NoteSigner(origin, Ed25519.newPair());
        signers.add(first);
        keyLines.append("0 ").append(first.key()).append('\n');
    }

    private void keep(int level, long position, Hash root) {
        if (level == levels.size()) {
            levels.add(new ArrayList<>());
        }
        levels.get(level).add(root);
    }

    NoteSigner key() {
        return signers.get(signers.size() - 1);
    }

    NoteSigner firstKey() {
        return signers.get(0);
    }

    long size() {
        return tree.size();
    }

    String newId() {
        return "0193a1b2-0000-7000-8000-%012x".formatted(++ids);
    }

    Unit unit(String code) {
        return new Unit(newId(), code, newId());
    }

    Institution happens(Unit unit, String type) {
        return happens(unit, type, null, null);
    }

    Institution happens(Unit unit, String type, @Nullable String corrects, @Nullable String signature) {
        Instant at = START.plusSeconds(60 * size());
        boolean moves = type.equals("PLACED") || type.equals("MOVED");
        add(new CustodyLeaf(
                signature == null ? null : newId(),
                "0193a1b2-0000-7000-9000-000000000001",
                "Айгүл Ә. “A\\B”",
                corrects,
                moves ? "станция 1" : null,
                newId(),
                type.equals("MOVED") ? List.of("Алматы", "Dewar 1", "") : null,
                unit.events % 5 == 4,
                at,
                corrects == null ? null : "wrong\tplace \u0001",
                at.plusMillis(250),
                ++unit.events,
                signature,
                moves ? "STORED" : type,
                moves ? List.of("Алматы", "Dewar 2", "A1") : null,
                type,
                unit.id,
                unit.code,
                300));
        return this;
    }

    private void add(CustodyLeaf leaf) {
        leaves.add(leaf);
        Hash hash = hasher.leaf(leaf.bytes());
        levels.get(0).add(hash);
        tree.add(hash);
    }

    CustodyLeaf newest() {
        return leaves.get(leaves.size() - 1);
    }

    /** Signed by a person, for the next event of each of these. */
    String sign(String act, Unit... units) {
        String covered = Stream.of(units)
                .map(unit ->
                        "{\"code\":%s,\"event\":%d,\"state\":\"STORED\"}".formatted(json(unit.code), unit.events + 1))
                .collect(joining(","));
        byte[] version = bytes("{\"act\":\"%s\",\"reason\":\"тест\",\"units\":[%s]}".formatted(act, covered));
        String versionHash = Content.of(version).sha256();
        byte[] signature = bytes(("{\"act\":\"%s\",\"id\":\"%s\",\"meaning\":\"APPROVAL\",\"printedName\":\"Сара Қ.\","
                        + "\"record\":{\"id\":\"%s\",\"kind\":\"LOT\",\"name\":\"26-1\",\"sha256\":\"%s\",\"version\":3},"
                        + "\"signedAt\":\"2026-11-23T04:10:00Z\",\"signer\":\"%s\",\"utcOffsetMinutes\":300}")
                .formatted(act, newId(), units[0].lot, versionHash, newId()));
        String hash = Content.of(signature).sha256();
        signatures.put("signed/" + versionHash, version);
        signatures.put("signatures/" + hash, signature);
        return hash;
    }

    Institution checkpoint() {
        String text = new Checkpoint(origin, size(), tree.root()).text();
        checkpoints.put(size(), SignedNote.of(text, key().sign(text)));
        return this;
    }

    /** As it was signed before the first event. */
    String emptyCheckpoint() {
        String text = new Checkpoint(origin, 0, Hash.EMPTY).text();
        return SignedNote.of(text, firstKey().sign(text)).written();
    }

    Institution cosignedBy(NoteSigner witness) {
        SignedNote note = checkpoints.lastEntry().getValue();
        checkpoints.put(size(), note.with(List.of(witness.cosign(note.text(), START.plusSeconds(90)))));
        witnesses.add(witness.witnessKey() + "\n");
        return this;
    }

    Institution stampedBy(TimeAuthority authority) {
        stamps.put(size(), stamp(authority, checkpoints.lastEntry().getValue().text()));
        return this;
    }

    static byte[] stamp(TimeAuthority authority, String text) {
        var request = new TimeStampRequest(bytes(text));
        return request.stampIn(authority.answer(request.bytes())).bytes();
    }

    Institution handOver() {
        NoteSigner after = new NoteSigner(origin, Ed25519.newPair());
        long from = size() + 1;
        keyLines.append(from).append(' ').append(after.key()).append('\n');
        handovers
                .append('\n')
                .append(Handover.sign(key(), after, from, START.plusSeconds(size()))
                        .written());
        signers.add(after);
        return this;
    }

    SignedNote checkpointOf(long size) {
        SignedNote note = checkpoints.get(size);
        if (note == null) {
            throw new IllegalStateException("No checkpoint of size " + size);
        }
        return note;
    }

    /** The evidence of all that happened to these. */
    Draft bundle(Unit... units) {
        long size = checkpoints.lastKey();
        var draft = new Draft(
                new ManifestHead(
                        origin, START.plusSeconds(86_400), size, ManifestHead.Subject.UNIT, units[0].code, "kk"),
                key());
        draft.put("keys", keyLines.toString() + handovers);
        checkpoints.forEach((each, note) -> draft.put("checkpoints/" + each, note.written()));
        stamps.forEach((each, stamp) -> draft.put("timestamps/" + each, stamp));
        draft.put("witnesses", String.join("", witnesses));
        draft.put("certificate.pdf", "%PDF-1.7 not read by any verifier\n");
        draft.put("specification.md", "# The custody log\n");
        proofs(draft, new Proofs((level, tile, width) -> tile(level, tile, width), size), List.of(units));
        records(draft, List.of(units));
        return draft;
    }

    private List<Hash> tile(int level, long tile, int width) {
        int start = Math.toIntExact(256 * tile);
        return levels.get(level).subList(start, start + width);
    }

    private void proofs(Draft draft, Proofs proofs, List<Unit> units) {
        var consistency = new StringBuilder();
        checkpoints.headMap(draft.head.size()).keySet().forEach(each -> consistency
                .append(each)
                .append(hashes(proofs.consistency(each))));
        draft.put("consistency", consistency.toString());
        var ids = units.stream().map(unit -> unit.id).collect(toSet());
        var events = new StringBuilder();
        var inclusion = new StringBuilder();
        for (int i = 0; i < draft.head.size(); i++) {
            CustodyLeaf leaf = leaves.get(i);
            if (ids.contains(leaf.unit())) {
                events.append(i)
                        .append(' ')
                        .append(new String(leaf.bytes(), StandardCharsets.UTF_8))
                        .append('\n');
                inclusion.append(i).append(hashes(proofs.inclusion(i)));
            }
        }
        draft.put("events", events.toString());
        draft.put("proofs", inclusion.toString());
        String all = events.toString();
        signatures.forEach((name, content) -> {
            if (all.contains(name.substring(name.indexOf('/') + 1))) {
                draft.put(name, content);
                String signed = new String(content, StandardCharsets.UTF_8)
                        .replaceAll("(?s).*\"sha256\":\"(\\w+)\".*", "signed/$1");
                draft.put(signed, signatures.getOrDefault(signed, new byte[0]));
            }
        });
    }

    private static String hashes(List<Hash> path) {
        return path.stream()
                .map(hash -> " " + Base64.getEncoder().encodeToString(hash.bytes()))
                .collect(joining("", "", "\n"));
    }

    private void records(Draft draft, List<Unit> units) {
        String taxon = "0193a1b2-0000-7000-a000-000000000001";
        String animal = "0193a1b2-0000-7000-a000-000000000002";
        String collection = "0193a1b2-0000-7000-a000-000000000003";
        draft.put(
                "taxa/" + taxon, record("TAXON", taxon, "Panthera uncia", "{\"rank\":\"SPECIES\",\"weight\":-1.5e2}"));
        draft.put("animals/" + animal, record("ANIMAL", animal, "Ақбас", "{\"taxon\":\"" + taxon + "\",\"lot\":null}"));
        draft.put(
                "collections/" + collection,
                record("COLLECTION", collection, "зима", "{\"animal\":\"" + animal + "\"}"));
        for (Unit unit : units) {
            String facts = "{\"collection\":\"" + collection + "\",\"taxon\":\"" + taxon + "\",\"list\":[[],{},true]}";
            draft.put("lots/" + unit.lot, record("LOT", unit.lot, "26-1", facts));
            draft.put("units/" + unit.id, unitRecord(unit));
        }
    }

    static String record(String kind, String id, String name, String facts) {
        return "{\"format\":\"ayaz-record/1\",\"id\":\"%s\",\"kind\":\"%s\",\"name\":\"%s\",\"versions\":[{\"facts\":%s,\"from\":null,\"until\":null}]}"
                .formatted(id, kind, name, facts);
    }

    private static String json(String text) {
        var json = new CanonicalJson();
        json.text(text);
        return new String(json.bytes(), StandardCharsets.UTF_8);
    }

    /** Of two versions. */
    private static String unitRecord(Unit unit) {
        String facts = "{\"lot\":\"" + unit.lot + "\"}";
        return ("{\"format\":\"ayaz-record/1\",\"id\":\"%s\",\"kind\":\"UNIT\",\"name\":%s,\"versions\":["
                        + "{\"facts\":%s,\"from\":null,\"until\":\"2026-11-23T05:00:00.000000Z\"},"
                        + "{\"facts\":%s,\"from\":\"2026-11-23T05:00:00.000000Z\",\"until\":null}]}")
                .formatted(unit.id, json(unit.code), facts, facts);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
