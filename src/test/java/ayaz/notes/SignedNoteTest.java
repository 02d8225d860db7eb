package ayaz.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published note of Go's checksum database, and everything that is not quite a note. */
class SignedNoteTest {

    private static final String VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String TEXT = "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n";
    private static final String LINE =
            "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String NOTE = TEXT + "\n" + LINE;

    private static final NoteKey PETER = NoteKey.parse(VKEY);

    @Test
    void publishedNoteIsSignedByItsKey() {
        SignedNote note = SignedNote.parse(NOTE.getBytes(StandardCharsets.UTF_8));
        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.signersAmong(List.of(PETER))).containsExactly(PETER);
        assertThat(note.written()).isEqualTo(NOTE);
        assertThat(PETER).hasToString(VKEY);
    }

    @Test
    void peopleCompareTheHashOfTheKey() throws NoSuchAlgorithmException {
        byte[] hashed = MessageDigest.getInstance("SHA-256").digest(PETER.publicKey());
        assertThat(PETER.fingerprint())
                .matches("([0-9a-f]{4} ){15}[0-9a-f]{4}")
                .isEqualToIgnoringWhitespace(HexFormat.of().formatHex(hashed).replaceAll("(.{4})(?=.)", "$1 "));
    }

    @Test
    void publishedPrivateKeyMakesThePublishedSignature() {
        byte[] seed =
                Arrays.copyOfRange(Base64.getDecoder().decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"), 1, 33);
        byte[] pkcs8 = Ed25519.join(HexFormat.of().parseHex("302e020100300506032b657004220420"), seed);
        KeyPair keys = Ed25519.pair(pkcs8, PETER.publicKey());
        assertThat(new NoteSigner("PeterNeumann", keys).sign(TEXT).line()).isEqualTo(LINE);
    }

    @Test
    void changedTextIsRefusedAndUnknownKeysMeanNothing() {
        SignedNote changed = SignedNote.parse(NOTE.replace("cryptography", "cryptographY"));
        assertThatThrownBy(() -> changed.signersAmong(List.of(PETER))).isInstanceOf(NoteRefused.class);
        NoteKey other = new NoteSigner("PeterNeumann", Ed25519.newPair()).key();
        assertThat(SignedNote.parse(NOTE).signersAmong(List.of(other))).isEmpty();
    }

    @Test
    void furtherSignaturesAreAddedOnce() {
        var signer = new NoteSigner("example.org/log", Ed25519.newPair());
        SignedNote note = SignedNote.parse(NOTE);
        SignedNote both = note.with(List.of(signer.sign(TEXT))).with(List.of(signer.sign(TEXT)));
        assertThat(both.signatures()).hasSize(2);
        assertThat(SignedNote.parse(both.written()).signersAmong(List.of(PETER, signer.key())))
                .containsExactly(PETER, signer.key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\n\n",
                "text\n",
                "text\n\n",
                "text\n\n\n",
                "\n\u2014 a AAAAAAA=\n",
                "text\n\n\u2014 a AAAAAAA=",
                "text\n\n\u2014 a AAAAAAA\n",
                "text\n\n\u2014 a AAAAAAB=\n",
                "text\n\n\u2014 a AAAAAA==\n",
                "text\n\n\u2014  AAAAAAA=\n",
                "text\n\n\u2014 a b AAAAAAA=\n",
                "text\n\n\u2014 a+b AAAAAAA=\n",
                "text\n\n\u2014 a\u00a0b AAAAAAA=\n",
                "text\n\n- a AAAAAAA=\n",
                "text\n\n\u2014 a AAAAAAA=\nmore\n",
                "te\txt\n\n\u2014 a AAAAAAA=\n",
                "te\r\n\n\u2014 a AAAAAAA=\n",
                "te\ud800xt\n\n\u2014 a AAAAAAA=\n",
            })
    void whatIsNoNoteIsRefused(String text) {
        assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(NoteRefused.class);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] bytes = NOTE.getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xff;
        assertThatThrownBy(() -> SignedNote.parse(bytes)).isInstanceOf(NoteRefused.class);
        assertThatThrownBy(() -> SignedNote.parse(new byte[2_000_000])).isInstanceOf(NoteRefused.class);
    }

    @Test
    void everyPieceAndEveryChangeOfAKeyIsRefused() {
        for (int from = 0; from < VKEY.length(); from++) {
            for (int to = from; to <= VKEY.length(); to++) {
                if (from > 0 || to < VKEY.length()) {
                    String piece = VKEY.substring(from, to);
                    assertThatThrownBy(() -> NoteKey.parse(piece)).isInstanceOf(NoteRefused.class);
                }
            }
        }
        for (int i = 0; i < VKEY.length(); i++) {
            var changed = new StringBuilder(VKEY);
            changed.setCharAt(i, (char) (VKEY.charAt(i) + 1));
            assertThatThrownBy(() -> NoteKey.parse(changed.toString())).isInstanceOf(NoteRefused.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==", // wrong length
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", // unknown type
            })
    void keysWithAdjustedHashesAreRefused(String vkey) {
        assertThatThrownBy(() -> NoteKey.parse(vkey)).isInstanceOf(NoteRefused.class);
    }

    /** Bytes of the note, each replaced in turn: refused, or without the signature. */
    @Test
    void noChangedByteVerifies() {
        byte[] bytes = NOTE.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = bytes.clone();
                changed[i] ^= (byte) (1 << bit);
                assertThat(verifies(changed)).as("bit %d of byte %d", bit, i).isFalse();
            }
        }
    }

    private static boolean verifies(byte[] note) {
        try {
            return !SignedNote.parse(note).signersAmong(List.of(PETER)).isEmpty();
        } catch (NoteRefused e) {
            return false;
        }
    }

    @Provide
    Arbitrary<String> almostNotes() {
        return Arbitraries.strings()
                .withChars("\n\u2014 +=aAB/\u0000\ud83d\ude00")
                .ofMaxLength(40);
    }

    @Property(tries = 2000)
    void whateverIsReadIsWrittenAgainOrRefused(@ForAll("almostNotes") String text) {
        try {
            assertThat(SignedNote.parse(text).written()).isEqualTo(text);
        } catch (NoteRefused refused) {
            assertThat(refused).hasMessageContaining(" ");
        }
    }
}
