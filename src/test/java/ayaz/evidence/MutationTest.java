package ayaz.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.notes.NoteKey;
import ayaz.notes.NoteSigner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a bundle, it does not verify any more, and no verifier fails over it. */
class MutationTest {

    /** Their contents, or absence, are the institution's own business. */
    private static final Pattern FREE = Pattern.compile("certificate\\.pdf|specification\\.md");

    private static final Pattern OPTIONAL = Pattern.compile("timestamps/.*|" + Samples.WITHHELD);

    /** Every byte of these is proven by something. */
    private static final Pattern PROVEN =
            Pattern.compile("(keys|consistency|witnesses|events|proofs|(checkpoints|signatures|signed|documents)/.*)");

    private static String said(byte[] file) {
        return NamedBundle.said(Verifier.verify(file, Given.NOTHING));
    }

    @Test
    void everyBitOfASmallBundle() {
        byte[] file = Samples.ofImpostor().file();
        for (int bit = 0; bit < 8 * file.length; bit++) {
            file[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(said(file)).as("bit " + bit).isEqualTo("zip");
            file[bit / 8] ^= (byte) (1 << bit % 8);
        }
        assertThat(said(file)).isEqualTo("verified");
    }

    @Test
    void everyByteOfALargerOne() {
        byte[] file = Samples.full().file();
        for (int at = 0; at < file.length; at++) {
            file[at] ^= (byte) (1 + at % 255);
            assertThat(said(file)).as("byte " + at).isEqualTo("zip");
            file[at] ^= (byte) (1 + at % 255);
        }
    }

    @Test
    void everyLength() {
        byte[] file = Samples.full().file();
        for (int length = 0; length < file.length; length++) {
            assertThat(said(Arrays.copyOf(file, length))).as("length " + length).isEqualTo("zip");
        }
    }

    /** With checksums made anew. */
    @Test
    void everyByteOfEveryEntryUnderTheOldManifest() {
        byte[] file = Samples.ofImpostor().file();
        EvidenceFile.read(file).entries().forEach((name, content) -> {
            for (int at = 0; at < content.length(); at++) {
                byte[] changed = flipped(content.bytes(), at);
                byte[] other = FileAttacks.withEntries(file, entries -> entries.put(name, Content.of(changed)));
                assertThat(said(other)).as(name + " " + at).isIn("manifest", "keys", "issuer");
            }
        });
    }

    private static byte[] flipped(byte[] content, int at) {
        content[at] ^= 1;
        return content;
    }

    @Test
    void everyByteOfEveryEntryUnderAManifestOfTheRightKey() {
        Draft draft = Samples.ofImpostor();
        for (String name : List.copyOf(draft.entries.keySet())) {
            byte[] content = draft.entries.get(name).clone();
            for (int at = 0; at < content.length; at++) {
                String said = said(draft.put(name, flipped(content.clone(), at)).file());
                if (PROVEN.matcher(name).matches()) {
                    assertThat(said).as(name + " " + at).isNotEqualTo("verified");
                }
            }
            draft.put(name, content);
        }
        assertThat(said(draft.file())).isEqualTo("verified");
    }

    @Test
    void everyEntryRemoved() {
        byte[] file = Samples.full().file();
        for (String name : EvidenceFile.read(file).entries().keySet()) {
            if (!name.equals("manifest")) {
                byte[] other = FileAttacks.withEntries(file, entries -> entries.remove(name));
                assertThat(said(other)).as(name).isEqualTo("manifest");
                assertThat(said(Samples.full().without(name).file()).equals("verified"))
                        .as(name)
                        .isEqualTo(OPTIONAL.matcher(name).matches());
            }
        }
    }

    @Test
    void everyTwoEntriesSwapped() {
        byte[] file = Samples.full().file();
        Map<String, Content> read = EvidenceFile.read(file).entries();
        List<String> names = List.copyOf(read.keySet());
        for (String one : names) {
            for (String other : names.subList(names.indexOf(one) + 1, names.size())) {
                byte[] swapped = FileAttacks.withEntries(file, entries -> {
                    entries.put(one, content(read, other));
                    entries.put(other, content(read, one));
                });
                assertThat(said(swapped)).as(one + " and " + other).isEqualTo("manifest");
                if (!one.equals("manifest")) {
                    Draft draft = Samples.full()
                            .put(one, content(read, other).bytes())
                            .put(other, content(read, one).bytes());
                    boolean free =
                            FREE.matcher(one).matches() && FREE.matcher(other).matches();
                    assertThat(said(draft.file()).equals("verified"))
                            .as(one + " and " + other)
                            .isEqualTo(free);
                }
            }
        }
    }

    private static Content content(Map<String, Content> entries, String name) {
        return entries.getOrDefault(name, Content.of(""));
    }

    /** Notes may be signed in any order, and need not have every cosignature; all else must stand as it stands. */
    @ParameterizedTest
    @ValueSource(strings = {"keys", "checkpoints/3", "checkpoints/9", "consistency", "witnesses", "events", "proofs"})
    void everyLineRemovedDoubledAndSwapped(String name) {
        List<String> lines = List.of(Samples.full().text(name).split("(?<=\n)"));
        for (int i = 0; i < lines.size(); i++) {
            var removed = new ArrayList<>(lines);
            removed.remove(i);
            mustBreak(name, lines, removed);
            var doubled = new ArrayList<>(lines);
            doubled.add(i, lines.get(i));
            mustBreak(name, lines, doubled);
            for (int j = i + 1; j < lines.size(); j++) {
                var swapped = new ArrayList<>(lines);
                Collections.swap(swapped, i, j);
                mustBreak(name, lines, swapped);
            }
        }
    }

    private static void mustBreak(String name, List<String> before, List<String> after) {
        String said = said(Samples.full().put(name, String.join("", after)).file());
        Set<String> signatures = Set.copyOf(
                after.stream().filter(line -> line.startsWith("\u2014")).toList());
        boolean sameText = before.stream()
                .filter(line -> !line.startsWith("\u2014"))
                .toList()
                .equals(after.stream()
                        .filter(line -> !line.startsWith("\u2014"))
                        .toList());
        boolean harmless = sameText
                && signatures.size()
                        == after.stream()
                                .filter(line -> line.startsWith("\u2014"))
                                .count();
        if (!harmless) {
            assertThat(said).as(name + "\n" + String.join("", after)).isNotEqualTo("verified");
        }
    }

    /** Of a collection with the same origin, names and numbers, and of one with another origin. */
    @Test
    void everyEntryReplayedFromAnotherBundle() {
        for (Draft other : List.of(Samples.ofImpostor(), Samples.ofAnother())) {
            Draft victim =
                    other.issuer.key().name().equals(Samples.ORIGIN) ? Samples.ofAnother() : Samples.ofImpostor();
            other.entries.forEach((name, content) -> {
                if (victim.entries.containsKey(name) && !Arrays.equals(content, victim.entries.get(name))) {
                    byte[] stale =
                            FileAttacks.withEntries(victim.file(), entries -> entries.put(name, Content.of(content)));
                    assertThat(said(stale)).as(name).isEqualTo("manifest");
                    for (NoteSigner signer : List.of(victim.issuer, other.issuer)) {
                        Draft replayed = victim.copy().put(name, content).signedBy(signer);
                        assertThat(said(replayed.file())).as(name).isNotEqualTo("verified");
                    }
                }
            });
        }
    }

    /** He signs all himself, under the same origin: a log of its own, which is told by what others have signed. */
    @Test
    void whoeverHasNotTheKeyMakesAnotherLog() {
        Draft forged = Samples.ofImpostor();
        Draft real = Samples.full();
        Institution log = Samples.INSTITUTION;
        assertThat(said(forged.file())).isEqualTo("verified");
        assertThat(with(forged, new Given(log.key().key(), null, List.of()))).isEqualTo("given-key");
        assertThat(with(forged, new Given(null, real.text("checkpoints/3"), List.of())))
                .isEqualTo("given-checkpoint");
        NoteKey witness = Samples.STRANGER.witnessKey();
        assertThat(with(forged, new Given(null, null, List.of(witness)))).isEqualTo("given-witness");
        String cosignature = real.text("checkpoints/3").replaceFirst("(?s).*\n(\u2014[^\n]*\n)", "$1");
        assertThat(said(forged.copy()
                        .edit("checkpoints/3", note -> note.replaceFirst("\n\u2014 bank[^\n]*\n", "\n" + cosignature))
                        .file()))
                .isEqualTo("cosignatures");
        assertThat(said(forged.copy()
                        .put("timestamps/3", real.entries.get("timestamps/6"))
                        .file()))
                .isEqualTo("time-stamps");
        assertThat(said(forged.copy().put("keys", real.text("keys")).file())).isEqualTo("issuer");
    }

    private static String with(Draft draft, Given given) {
        return NamedBundle.said(Verifier.verify(draft.file(), given));
    }

    @Property(tries = 300)
    void garbage(@ForAll byte[] garbage) {
        assertThat(said(garbage)).isEqualTo("zip");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(Samples.full().entries.keySet());
    }

    @Property(tries = 300)
    void garbageInAnEntry(@ForAll("names") String name, @ForAll byte[] garbage) {
        String said = said(Samples.full().put(name, garbage).file());
        if (!FREE.matcher(name).matches()) {
            assertThat(said).as(name).isNotEqualTo("verified");
        }
    }

    /** Where a part of it is copied over another part. */
    @Property(tries = 300)
    void shuffledEntry(@ForAll("names") String name, @ForAll int from, @ForAll int to, @ForAll int length) {
        Draft draft = Samples.full();
        byte[] content = draft.entries.get(name).clone();
        int start = Math.floorMod(from, content.length);
        int end = Math.floorMod(to, content.length);
        int many = Math.floorMod(length, content.length - Math.max(start, end));
        byte[] before = content.clone();
        System.arraycopy(before, start, content, end, many);
        String said = said(draft.put(name, content).file());
        if (PROVEN.matcher(name).matches() && !Arrays.equals(before, content)) {
            assertThat(said).as(name).isNotEqualTo("verified");
        }
    }
}
