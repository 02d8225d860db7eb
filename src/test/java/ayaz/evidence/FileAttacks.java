package ayaz.evidence;

import static ayaz.evidence.Institution.bytes;

import ayaz.notes.SignedNote;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The file and the manifest: what anybody can do who has no key, and what somebody does who has it. */
final class FileAttacks {

    private FileAttacks() {}

    static Stream<NamedBundle> all() {
        return Stream.concat(zips(), Stream.concat(stale(), manifests()));
    }

    private static Stream<NamedBundle> zips() {
        byte[] file = Samples.full().file();
        return Stream.of(
                zip("nothing", new byte[0]),
                zip("garbage", bytes("Dear auditor, all is well.")),
                zip("truncated", Arrays.copyOf(file, file.length - 1)),
                zip("half", Arrays.copyOf(file, file.length / 2)),
                zip("byte-after-the-end", Arrays.copyOf(file, file.length + 1)),
                zip("twice", join(file, file)),
                zip("byte-before-the-start", join(new byte[1], file)),
                zip("other-date", changed(file, 12, 1)),
                zip("flag", changed(file, 6, 8)),
                zip("made-by-unix", changed(file, directory(file) + 5, 3)),
                zip("comment", join(changed(file, file.length - 2, 1), new byte[1])),
                zip("compressed", javaZip(Samples.full())),
                zip("no-entries", Arrays.copyOfRange(javaZipOfNothing(), 0, 22)),
                zip("second-manifest", renamed(file, "proofs", "events")),
                zip("capital-letters", renamed(file, "proofs", "Proofs")),
                zip("climbs-out", renamed(file, "proofs", "../pro")));
    }

    private static NamedBundle zip(String name, byte[] file) {
        return new NamedBundle("zip-" + name, file, Rule.ZIP);
    }

    private static byte[] changed(byte[] file, int at, int value) {
        byte[] copy = file.clone();
        copy[at] = (byte) value;
        return copy;
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** Where the central directory begins. */
    private static int directory(byte[] file) {
        int at = file.length - 6;
        return (file[at] & 0xff) | (file[at + 1] & 0xff) << 8 | (file[at + 2] & 0xff) << 16;
    }

    private static byte[] renamed(byte[] file, String name, String other) {
        String text = new String(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        return text.replace("\0\0" + name, "\0\0" + other).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static byte[] javaZip(Draft draft) {
        var entries = EvidenceFile.read(draft.file()).entries();
        return javaZip(zip -> entries.forEach((name, content) -> {
            try {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content.bytes());
                zip.closeEntry();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    private static byte[] javaZipOfNothing() {
        return javaZip(zip -> {});
    }

    private static byte[] javaZip(Consumer<ZipOutputStream> filling) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            filling.accept(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Entries changed under a manifest that somebody else has signed. */
    private static Stream<NamedBundle> stale() {
        return Stream.of(
                stale("changed-entry", entries -> entries.put("witnesses", Content.of("x"))),
                stale("removed-entry", entries -> entries.remove(Samples.full().first("documents"))),
                stale("removed-proofs", entries -> entries.remove("proofs")),
                stale("further-entry", entries -> entries.put("documents/" + "0".repeat(64), Content.of("x"))),
                stale("swapped-entries", entries -> {
                    Content events = entries.get("events");
                    entries.put("events", entries.get("proofs"));
                    entries.put("proofs", events);
                }));
    }

    private static NamedBundle stale(String name, Consumer<Map<String, Content>> change) {
        return new NamedBundle("manifest-" + name, withEntries(Samples.full().file(), change), Rule.MANIFEST);
    }

    static byte[] withEntries(byte[] file, Consumer<Map<String, Content>> change) {
        var entries = new LinkedHashMap<>(EvidenceFile.read(file).entries());
        change.accept(entries);
        return new EvidenceFile(entries).written();
    }

    /** Manifests that the right key has signed. */
    private static Stream<NamedBundle> manifests() {
        String first = Samples.full().first("documents");
        var edited = Stream.of(
                edited("other-format", text -> text.replace("evidence/1", "evidence/2")),
                edited("carriage-returns", text -> text.replace("ayaz-evidence/1\n", "ayaz-evidence/1 \n")),
                edited("time-without-fraction", text -> text.replace(".120000Z", "Z")),
                edited("time-that-never-was", text -> text.replace("2026-11-24T", "2026-02-30T")),
                edited("leap-second", text -> text.replace("04:00:16.120000Z", "23:59:60.000000Z")),
                edited("leading-zero", text -> text.replace("\n14\n", "\n014\n")),
                edited("negative-size", text -> text.replace("\n14\n", "\n-14\n")),
                edited("enormous-size", text -> text.replace("\n14\n", "\n9007199254740992\n")),
                edited("other-subject", text -> text.replace("\nunit ", "\nherd ")),
                edited("no-words", text -> text.replace("\nunit KZIZ26000001C\n", "\nunit \n")),
                edited("no-space", text -> text.replace("\nunit KZIZ26000001C\n", "\nunit\n")),
                edited("other-language", text -> text.replace("\nkk\n", "\nde\n")),
                edited("capital-hash", text -> text.replaceFirst("\n([0-9a-f]{64}) ", "\n" + "A".repeat(64) + " ")),
                edited("line-less", text -> text.replaceFirst("\n[0-9a-f]{64} [^\n]*\n", "\n")),
                edited("line-more", text -> text + "0".repeat(64) + " 0 zzz\n"),
                edited("lines-swapped", text -> text.replaceFirst("\n([0-9a-f]{64}[^\n]*)\n([^\n]*)\n", "\n$2\n$1\n")),
                edited("line-twice", text -> text.replaceFirst("\n([0-9a-f]{64}[^\n]*)\n", "\n$1\n$1\n")),
                edited("other-length", text -> text.replaceFirst(" 4 " + first, " 5 " + first)));
        var composed = Stream.of(
                broken("unknown-entry", Samples.full().put("notes", "x")),
                broken("unknown-folder", Samples.full().put("herds/" + Samples.INSTITUTION.newId(), "x")),
                broken("short-id", Samples.full().put("lots/0193a1b2", "x")),
                broken("short-hash", Samples.full().put("documents/abc", "x")),
                broken("size-with-zero", Samples.full().rename("checkpoints/3", "checkpoints/03")),
                broken("size-too-large", Samples.full().put("timestamps/9007199254740992", "x")),
                broken("no-keys", Samples.full().without("keys")),
                broken("no-consistency", Samples.full().without("consistency")),
                broken("no-witnesses", Samples.full().without("witnesses")),
                broken("no-events", Samples.full().without("events")),
                broken("no-proofs", Samples.full().without("proofs")),
                broken("no-certificate", Samples.full().without("certificate.pdf")),
                broken("no-specification", Samples.full().without("specification.md")),
                broken("no-checkpoints", withoutCheckpoints()),
                unsigned("without-signature", note -> note.substring(0, note.indexOf("\n\n") + 2)),
                unsigned("signed-twice", note -> note + note.substring(note.indexOf("\n\n") + 2)),
                unsigned("no-note", note -> "manifest\n"),
                unsigned("line-after-the-signature", note -> note + "\n"),
                unsigned("no-line-feed-at-the-end", String::stripTrailing));
        return Stream.concat(edited, composed);
    }

    private static Draft withoutCheckpoints() {
        Draft draft = Samples.full();
        draft.entries.keySet().removeIf(each -> each.startsWith("checkpoints/"));
        return draft;
    }

    private static NamedBundle broken(String name, Draft draft) {
        return NamedBundles.broken(Rule.MANIFEST, name, draft);
    }

    private static NamedBundle edited(String name, UnaryOperator<String> change) {
        return unsigned(name, note -> {
            String before = SignedNote.parse(note).text();
            String text = change.apply(before);
            if (text.equals(before)) {
                throw new IllegalStateException("Nothing to attack for " + name);
            }
            return SignedNote.of(text, Samples.INSTITUTION.key().sign(text)).written();
        });
    }

    private static NamedBundle unsigned(String name, UnaryOperator<String> change) {
        byte[] file = withEntries(Samples.full().file(), entries -> {
            String note = new String(entries.get("manifest").bytes(), java.nio.charset.StandardCharsets.UTF_8);
            entries.put("manifest", Content.of(change.apply(note)));
        });
        return new NamedBundle("manifest-" + name, file, Rule.MANIFEST);
    }
}
