package ayaz.evidence;

import ayaz.notes.NoteKey;
import ayaz.notes.NoteSigner;
import ayaz.notes.SignedNote;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A genuine bundle before readers who have something from elsewhere. */
final class GivenThings {

    private static final Institution LOG = Samples.INSTITUTION;
    private static final NoteKey NEIGHBOUR = Samples.NEIGHBOUR.witnessKey();
    private static final NoteKey STRANGER = Samples.STRANGER.witnessKey();

    private GivenThings() {}

    static Stream<NamedBundle> all() {
        String kept = LOG.checkpointOf(6).written();
        String text = LOG.checkpointOf(9).text();
        String fork = Samples.ORIGIN + "\n6\n" + "A".repeat(43) + "=\n";
        return Stream.of(
                verified("last-key", LOG.key().key(), null),
                verified("first-key", LOG.firstKey().key(), null),
                verified("checkpoint", null, kept),
                verified(
                        "checkpoint-with-cosignatures",
                        null,
                        LOG.checkpointOf(9).written()),
                verified(
                        "checkpoint-cosigned-by-others",
                        null,
                        kept
                                + Samples.NEIGHBOUR
                                        .cosign(text, java.time.Instant.EPOCH)
                                        .line()),
                verified("witness", null, null, NEIGHBOUR),
                verified("all", LOG.key().key(), kept, NEIGHBOUR, STRANGER),
                broken(Rule.GIVEN_KEY, "of-an-impostor", Samples.IMPOSTOR.key().key(), null),
                broken(Rule.GIVEN_KEY, "of-a-witness", NEIGHBOUR, null),
                broken(
                        Rule.GIVEN_CHECKPOINT,
                        "of-an-impostor",
                        null,
                        Samples.IMPOSTOR.checkpointOf(3).written()),
                broken(
                        Rule.GIVEN_CHECKPOINT,
                        "of-another-size",
                        null,
                        signed(LOG.key(), text.replace("\n9\n", "\n10\n"))),
                broken(Rule.GIVEN_CHECKPOINT, "fork", null, signed(LOG.firstKey(), fork)),
                broken(Rule.GIVEN_CHECKPOINT, "signed-by-the-old-key", null, signed(LOG.firstKey(), text)),
                broken(Rule.GIVEN_CHECKPOINT, "with-further-lines", null, signed(LOG.key(), text + "more\n")),
                broken(Rule.GIVEN_CHECKPOINT, "no-note", null, text),
                broken(Rule.GIVEN_CHECKPOINT, "nothing", null, ""),
                broken(
                        Rule.GIVEN_WITNESS,
                        "unknown",
                        null,
                        null,
                        Samples.INSTITUTION.key().witnessKey()),
                broken(
                        Rule.GIVEN_WITNESS,
                        "one-of-two",
                        null,
                        null,
                        NEIGHBOUR,
                        LOG.firstKey().witnessKey()),
                broken(Rule.GIVEN_WITNESS, "key-of-its-log", null, null, Samples.NEIGHBOUR.key()));
    }

    private static String signed(NoteSigner key, String text) {
        return SignedNote.of(text, key.sign(text)).written();
    }

    private static NamedBundle verified(
            String name, @Nullable NoteKey key, @Nullable String checkpoint, NoteKey... witnesses) {
        return given("given-" + name, NamedBundle.VERIFIED, key, checkpoint, witnesses);
    }

    private static NamedBundle broken(
            Rule rule, String name, @Nullable NoteKey key, @Nullable String checkpoint, NoteKey... witnesses) {
        return given(rule.code() + "-" + name, rule.code(), key, checkpoint, witnesses);
    }

    private static NamedBundle given(
            String name, String expected, @Nullable NoteKey key, @Nullable String checkpoint, NoteKey... witnesses) {
        var given = new Given(key, checkpoint, List.of(witnesses));
        return new NamedBundle(name, Samples.full().file(), given, expected);
    }
}
