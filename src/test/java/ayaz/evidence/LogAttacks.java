package ayaz.evidence;

import static ayaz.evidence.Samples.full;

import ayaz.notes.Ed25519;
import ayaz.notes.Handover;
import ayaz.notes.NoteSigner;
import ayaz.notes.SignedNote;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Keys, checkpoints, witnesses and time stamps, changed by somebody who signs the manifest again. */
final class LogAttacks {

    private static final Institution LOG = Samples.INSTITUTION;
    private static final NoteSigner THIEF = new NoteSigner(Samples.ORIGIN, Ed25519.newPair());
    private static final String DASH = "\u2014 ";

    private LogAttacks() {}

    static Stream<NamedBundle> all() {
        return Stream.of(keys(), issuers(), checkpoints(), consistency(), cosignatures(), timeStamps())
                .flatMap(each -> each);
    }

    private static Stream<NamedBundle> keys() {
        String second = line(full().text("keys"), 1);
        return Stream.of(
                keys("none", text -> ""),
                keys("no-file-of-keys", text -> "\n"),
                keys("no-line-feed-at-the-end", String::stripTrailing),
                keys("empty-line-at-the-end", text -> text + "\n"),
                keys("first-is-not-from-zero", text -> text.replaceFirst("^0 ", "1 ")),
                keys("leading-zero", text -> text.replaceFirst("^0 ", "00 ")),
                keys("enormous-size", text -> text.replaceAll("(?m)^7( |$)", "9007199254740992$1")),
                keys("size-changed", text -> text.replaceFirst("\n7 ", "\n8 ")),
                keys("lines-swapped", text -> swapLines(text, 0, 1)),
                keys("without-hand-over", text -> text.substring(0, text.indexOf("\n\n") + 1)),
                keys("hand-over-twice", text -> text + text.substring(text.indexOf("\n\n") + 1)),
                keys("second-hand-over-without-key", text -> text + "\n" + handover(LOG.key(), THIEF, 20)),
                keys("key-twice", text -> text.replace("\n" + second, "\n" + second + "\n" + second)),
                keys("hand-over-to-itself", text -> inserted(text, LOG.key(), LOG.key(), 8)),
                keys("sizes-descend", text -> inserted(text, LOG.key(), THIEF, 6)),
                keys("title", text -> resigned(text, "handover/1", "handover/2")),
                keys("time-with-idle-digits", text -> resigned(text, ":22.120Z", ":22.120000Z")),
                keys("hand-over-of-another-log", text -> resigned(text, "/1\n" + Samples.ORIGIN, "/1\nayaz/other")),
                keys("hand-over-line-more", text -> resigned(text, ":22.120Z\n", ":22.120Z\nnote\n")),
                keys("smuggled", text -> text.replaceFirst("\n\n", "\n9 " + THIEF.key() + "\n\n")),
                keys("smuggled-with-hand-over-of-the-thief", text -> inserted(text, THIEF, THIEF, 9)),
                keys("smuggled-with-half-a-hand-over", LogAttacks::withHalfAHandover),
                keys("signed-by-the-old-key-alone", text -> text.substring(0, text.lastIndexOf(DASH))),
                keys(
                        "signed-by-a-third",
                        text -> text + THIEF.sign(handoverText(text)).line()),
                keys("old-signs-twice", text -> oldTwice(text)),
                keys(
                        "witness-key",
                        text -> text.replaceFirst("7 .*", "7 " + LOG.key().witnessKey())),
                keys("of-another", text -> Samples.ofAnother().text("keys")),
                broken(
                        Rule.KEYS,
                        "manifest-of-another",
                        Samples.full().put("keys", Samples.ofAnother().text("keys"))),
                broken(Rule.KEYS, "smuggled-and-signed", smuggled()));
    }

    private static Draft smuggled() {
        return full().edit("keys", text -> inserted(text, THIEF, THIEF, 9)).signedBy(THIEF);
    }

    private static NamedBundle keys(String name, UnaryOperator<String> change) {
        return broken(Rule.KEYS, name, full().edit("keys", change));
    }

    /** A further key with its hand-over, which may be worth nothing. */
    private static String inserted(String keys, NoteSigner before, NoteSigner after, long from) {
        return keys.replaceFirst("\n\n", "\n" + from + " " + after.key() + "\n\n") + "\n"
                + handover(before, after, from);
    }

    /** Which the thief alone has signed. */
    private static String withHalfAHandover(String keys) {
        String text = new Handover(9, Instant.EPOCH, LOG.key().key(), THIEF.key()).text();
        return keys.replaceFirst("\n\n", "\n9 " + THIEF.key() + "\n\n")
                + "\n"
                + SignedNote.of(text, THIEF.sign(text)).written();
    }

    private static String handover(NoteSigner before, NoteSigner after, long from) {
        return Handover.sign(before, after, from, Instant.EPOCH).written();
    }

    private static String handoverText(String keys) {
        return SignedNote.parse(keys.substring(keys.indexOf("\n\n") + 2)).text();
    }

    private static String resigned(String keys, String what, String with) {
        String text = handoverText(keys).replace(what, with);
        return keys.substring(0, keys.indexOf("\n\n") + 2)
                + SignedNote.of(text, LOG.firstKey().sign(text), LOG.key().sign(text))
                        .written();
    }

    private static String oldTwice(String keys) {
        String old = LOG.firstKey().sign(handoverText(keys)).line();
        return keys.substring(0, keys.lastIndexOf(DASH)) + old;
    }

    private static Stream<NamedBundle> issuers() {
        return Stream.of(
                broken(
                        Rule.ISSUER,
                        "keys-of-an-impostor",
                        full().put("keys", Samples.ofImpostor().text("keys"))),
                broken(Rule.ISSUER, "old-key", full().signedBy(LOG.firstKey())),
                broken(Rule.ISSUER, "thief", full().signedBy(THIEF)),
                broken(Rule.ISSUER, "witness", full().signedBy(Samples.NEIGHBOUR)));
    }

    private static Stream<NamedBundle> checkpoints() {
        var draft = full();
        String text = SignedNote.parse(draft.text("checkpoints/9")).text();
        String line = LOG.key().sign(text).line();
        return Stream.of(
                broken(Rule.CHECKPOINTS, "signed-by-the-old-key", signed("checkpoints/9", LOG.firstKey(), text)),
                broken(
                        Rule.CHECKPOINTS,
                        "signed-by-the-new-key-too-early",
                        signed(
                                "checkpoints/6",
                                LOG.key(),
                                SignedNote.parse(draft.text("checkpoints/6")).text())),
                broken(Rule.CHECKPOINTS, "signed-by-a-thief", signed("checkpoints/9", THIEF, text)),
                broken(Rule.CHECKPOINTS, "further-line", signed("checkpoints/9", LOG.key(), text + "more\n")),
                broken(
                        Rule.CHECKPOINTS,
                        "other-origin",
                        signed("checkpoints/9", LOG.key(), text.replace("ayaz/", "oyaz/"))),
                broken(
                        Rule.CHECKPOINTS,
                        "other-size",
                        signed("checkpoints/9", LOG.key(), text.replace("\n9\n", "\n8\n"))),
                broken(
                        Rule.CHECKPOINTS,
                        "leading-zero",
                        signed("checkpoints/9", LOG.key(), text.replace("\n9\n", "\n09\n"))),
                broken(
                        Rule.CHECKPOINTS,
                        "root-of-nothing",
                        signed("checkpoints/0", LOG.firstKey(), text.replace("\n9\n", "\n0\n"))),
                broken(Rule.CHECKPOINTS, "signed-twice", full().edit("checkpoints/9", note -> note + line)),
                broken(
                        Rule.CHECKPOINTS,
                        "thief-beside",
                        full().edit(
                                        "checkpoints/9",
                                        note -> note + THIEF.sign(text).line())),
                broken(
                        Rule.CHECKPOINTS,
                        "false-signature",
                        full().edit("checkpoints/9", note -> note.replace("\n9\n", "\n8\n"))),
                broken(Rule.CHECKPOINTS, "unsigned", full().edit("checkpoints/9", note -> note.replace(line, ""))),
                broken(Rule.CHECKPOINTS, "name-of-another", full().rename("checkpoints/9", "checkpoints/8")),
                broken(Rule.CHECKPOINTS, "no-note", full().put("checkpoints/9", text)),
                broken(
                        Rule.CHECKPOINTS,
                        "of-an-impostor",
                        full().put("checkpoints/3", Samples.ofImpostor().text("checkpoints/3"))),
                broken(Rule.CHECKPOINTS, "manifest-tells-of-another", ofSize(9)),
                broken(Rule.CHECKPOINTS, "largest-is-missing", full().without("checkpoints/14")));
    }

    private static Draft ofSize(long size) {
        Draft draft = full();
        ManifestHead head = draft.head;
        draft.head =
                new ManifestHead(head.origin(), head.madeAt(), size, head.subject(), head.words(), head.language());
        return draft;
    }

    private static Draft signed(String name, NoteSigner key, String text) {
        return full().put(name, SignedNote.of(text, key.sign(text)).written());
    }

    private static Stream<NamedBundle> consistency() {
        return Stream.of(
                consistency("line-less", text -> withoutLine(text, 1)),
                consistency("line-twice", text -> line(text, 0) + "\n" + text),
                consistency("lines-swapped", text -> swapLines(text, 1, 2)),
                consistency("other-number", text -> text.replaceFirst("\n3 ", "\n4 ")),
                consistency("proofs-swapped", text -> text.replaceFirst("\n3( .*)\n6( .*)\n", "\n3$2\n6$1\n")),
                consistency("hash-less", text -> text.replaceFirst("(?m)^(9.*) [^ ]+$", "$1")),
                consistency("hash-more", text -> text.replaceFirst("(?m)^(9.*)( [^ ]+)$", "$1$2$2")),
                consistency("from-zero-with-a-hash", text -> text.replaceFirst("^0\n", "0 " + "A".repeat(43) + "=\n")),
                consistency("space-at-the-end", text -> text.replaceFirst("\n$", " \n")),
                consistency("two-spaces", text -> text.replaceFirst("3 ", "3  ")),
                consistency("short-hash", text -> text.replaceFirst("\n3 .*", "\n3 AAAA")),
                consistency("other-base64", text -> text.replaceFirst("=(?=\\s)", "")),
                consistency("bits-after-the-hash", LogAttacks::withIdleBits),
                consistency("no-line-feed-at-the-end", String::stripTrailing),
                consistency("carriage-return", text -> text.replaceFirst("\n", "\r\n")),
                consistency("empty", text -> ""),
                broken(
                        Rule.CONSISTENCY,
                        "checkpoint-removed",
                        full().without("checkpoints/6").without("timestamps/6")),
                broken(Rule.CONSISTENCY, "fork", fork()));
    }

    /** The last character of a hash stands for four bits and two that are zero. */
    private static String withIdleBits(String text) {
        int at = text.indexOf("=");
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        char last = alphabet.charAt(alphabet.indexOf(text.charAt(at - 1)) + 1);
        return text.substring(0, at - 1) + last + text.substring(at);
    }

    /** Of the institution itself: a checkpoint with another root, well signed. */
    private static Draft fork() {
        String root = "A".repeat(43) + "=";
        return signed("checkpoints/6", LOG.firstKey(), Samples.ORIGIN + "\n6\n" + root + "\n");
    }

    private static NamedBundle consistency(String name, UnaryOperator<String> change) {
        return broken(Rule.CONSISTENCY, name, full().edit("consistency", change));
    }

    private static Stream<NamedBundle> cosignatures() {
        NoteSigner silent = new NoteSigner("silent.example.org", Ed25519.newPair());
        NoteSigner namesake = new NoteSigner(Samples.ORIGIN, Ed25519.newPair());
        String text = SignedNote.parse(full().text("checkpoints/3")).text();
        return Stream.of(
                witnesses("none-known", witnesses -> ""),
                witnesses("one-less", witnesses -> withoutLine(witnesses, 0)),
                witnesses("silent", witnesses -> sorted(witnesses + silent.witnessKey() + "\n")),
                witnesses("not-in-order", witnesses -> swapLines(witnesses, 0, 1)),
                witnesses("twice", witnesses -> line(witnesses, 0) + "\n" + witnesses),
                witnesses(
                        "key-of-a-log",
                        witnesses -> sorted(witnesses.replace(
                                Samples.NEIGHBOUR.witnessKey().toString(),
                                Samples.NEIGHBOUR.key().toString()))),
                witnesses("name-of-the-log", witnesses -> sorted(witnesses + namesake.witnessKey() + "\n")),
                witnesses("empty-line", witnesses -> witnesses + "\n"),
                witnesses("no-line-feed-at-the-end", String::stripTrailing),
                broken(
                        Rule.COSIGNATURES,
                        "twice",
                        full().edit(
                                        "checkpoints/3",
                                        note -> note
                                                + Samples.NEIGHBOUR
                                                        .cosign(text, Instant.ofEpochSecond(5))
                                                        .line())),
                broken(
                        Rule.COSIGNATURES,
                        "unknown",
                        full().edit(
                                        "checkpoints/3",
                                        note -> note
                                                + silent.cosign(text, Instant.ofEpochSecond(5))
                                                        .line())),
                broken(
                        Rule.COSIGNATURES,
                        "in-ten-thousand-years",
                        onlyCosigned("checkpoints/3", text, Instant.ofEpochSecond(253_402_300_800L))),
                broken(
                        Rule.COSIGNATURES,
                        "of-another-checkpoint",
                        onlyCosigned(
                                "checkpoints/3",
                                SignedNote.parse(full().text("checkpoints/9")).text(),
                                Instant.EPOCH)),
                broken(
                        Rule.COSIGNATURES,
                        "made-as-a-log",
                        full().edit(
                                        "checkpoints/3",
                                        note -> note
                                                + Samples.STRANGER.sign(text).line())),
                NamedBundles.good(
                        "cosigned-late", onlyCosigned("checkpoints/3", text, Instant.ofEpochSecond(253_402_300_799L))));
    }

    /** The checkpoint with the log's signature and a cosignature of that text. */
    private static Draft onlyCosigned(String name, String text, Instant at) {
        Draft draft = full();
        SignedNote note = SignedNote.parse(draft.text(name));
        return draft.put(
                name,
                new SignedNote(note.text(), List.of(note.signatures().get(0), Samples.NEIGHBOUR.cosign(text, at)))
                        .written());
    }

    private static NamedBundle witnesses(String name, UnaryOperator<String> change) {
        return broken(Rule.COSIGNATURES, "witnesses-" + name, full().edit("witnesses", change));
    }

    private static Stream<NamedBundle> timeStamps() {
        return Stream.of(
                stamp("of-another-checkpoint", token -> full().entries.getOrDefault("timestamps/14", token)),
                stamp("nothing", token -> new byte[0]),
                stamp("truncated", token -> Arrays.copyOf(token, token.length - 1)),
                stamp("byte-after-the-end", token -> Arrays.copyOf(token, token.length + 1)),
                stamp("not-made-for-stamps", token -> hex(token, "06082b06010505070308", "06082b06010505070301")),
                stamp("other-content", token -> hex(token, "060b2a864886f70d0109100104", "060b2a864886f70d0109100105")),
                stamp("other-digest", token -> hex(token, "0609608648016503040201", "0609608648016503040204")),
                stamp("other-signature-algorithm", token -> hex(token, "06082a8648ce3d040302", "06082a8648ce3d040303")),
                stamp("of-an-expired-authority", LogAttacks::expired),
                stamp("other-time", LogAttacks::later),
                stamp("false-signature", token -> flipped(token, token.length - 1)),
                stamp("long-length", LogAttacks::withLongLength),
                stamp("indefinite-length", LogAttacks::withIndefiniteLength),
                broken(Rule.TIME_STAMPS, "without-checkpoint", full().rename("timestamps/6", "timestamps/5")),
                broken(Rule.TIME_STAMPS, "swapped", full().rename("timestamps/6", "timestamps/3")));
    }

    private static NamedBundle stamp(String name, UnaryOperator<byte[]> change) {
        Draft draft = full();
        byte[] before = draft.entries.getOrDefault("timestamps/6", new byte[0]);
        byte[] after = change.apply(before.clone());
        if (Arrays.equals(before, after)) {
            throw new IllegalStateException("Nothing to attack for " + name);
        }
        return broken(Rule.TIME_STAMPS, name, draft.put("timestamps/6", after));
    }

    private static byte[] hex(byte[] token, String what, String with) {
        return HexFormat.of().parseHex(HexFormat.of().formatHex(token).replace(what, with));
    }

    /** The end of the certificate, which nothing signs that is looked at, moved to 1999. */
    private static byte[] expired(byte[] token) {
        String hex = HexFormat.of().formatHex(token);
        int first = hex.indexOf("170d32");
        int second = hex.indexOf("170d32", first + 4);
        return HexFormat.of().parseHex(hex.substring(0, second + 4) + "3939" + hex.substring(second + 8));
    }

    private static byte[] later(byte[] token) {
        String hex = HexFormat.of().formatHex(token);
        int time = hex.indexOf("180f32");
        return HexFormat.of().parseHex(hex.substring(0, time + 4) + "33" + hex.substring(time + 6));
    }

    private static byte[] flipped(byte[] token, int at) {
        token[at] ^= 1;
        return token;
    }

    /** {@code 30 82 xx xx} as {@code 30 83 00 xx xx}. */
    private static byte[] withLongLength(byte[] token) {
        return FileAttacks.join(
                new byte[] {0x30, (byte) 0x83, 0, token[2], token[3]}, Arrays.copyOfRange(token, 4, token.length));
    }

    private static byte[] withIndefiniteLength(byte[] token) {
        return FileAttacks.join(
                new byte[] {0x30, (byte) 0x80}, Arrays.copyOfRange(token, 4, token.length), new byte[2]);
    }

    private static NamedBundle broken(Rule rule, String name, Draft draft) {
        return NamedBundles.broken(rule, name, draft);
    }

    static String line(String text, int number) {
        return text.split("\n", -1)[number];
    }

    static String withoutLine(String text, int number) {
        return text.replace(line(text, number) + "\n", "");
    }

    static String swapLines(String text, int one, int other) {
        String[] lines = text.split("\n", -1);
        String kept = lines[one];
        lines[one] = lines[other];
        lines[other] = kept;
        return String.join("\n", lines);
    }

    /** The names in the tests are such that their characters order as their bytes do. */
    private static String sorted(String lines) {
        return lines.lines().sorted().map(line -> line + "\n").reduce("", String::concat);
    }
}
