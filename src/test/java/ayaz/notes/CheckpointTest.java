package ayaz.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ayaz.merkle.Hash;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
    private static final String TEXT = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";
    private static final String NOTE = TEXT
            + "\n\u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n"
            + "\u2014 witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n";

    @Test
    void exampleOfTheSpecificationIsReadAndWritten() {
        SignedNote note = SignedNote.parse(NOTE);
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.text()).isEqualTo(TEXT);
        assertThat(note.written()).isEqualTo(NOTE);
        assertThat(Cosignature.time(note.signatures().get(1))).isEqualTo(Instant.ofEpochSecond(1_679_315_147));
        assertThatThrownBy(() -> Cosignature.time(note.signatures().get(0))).isInstanceOf(NoteRefused.class);
    }

    @Test
    void extensionsAreKept() {
        Checkpoint checkpoint = Checkpoint.parse(TEXT + "one\ntwo\n");
        assertThat(checkpoint.extensions()).containsExactly("one", "two");
        assertThat(checkpoint.text()).isEqualTo(TEXT + "one\ntwo\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\n",
                "a\n1\n",
                "a\n1\n" + ROOT,
                "\n1\n" + ROOT + "\n",
                "a\n01\n" + ROOT + "\n",
                "a\n-1\n" + ROOT + "\n",
                "a\n+1\n" + ROOT + "\n",
                "a\n\u0661\n" + ROOT + "\n",
                "a\n9223372036854775808\n" + ROOT + "\n",
                "a\n99999999999999999999\n" + ROOT + "\n",
                "a\n0\n" + ROOT + "\n",
                "a\n1\nCsUY\n",
                "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
                "a\n1\n" + ROOT + "\n\n",
                "a\n1\n" + ROOT + "\n\nmore\n",
                "a\n1\n" + ROOT + "\nmore",
            })
    void whatIsNoCheckpointIsRefused(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(NoteRefused.class);
    }

    @Test
    void cosignatureHoldsForItsTextTimeAndKeyOnly() {
        var witness = new NoteSigner("witness.example.com/w1", Ed25519.newPair());
        Instant at = Instant.parse("2026-11-23T04:00:16Z");
        NoteSignature signature = witness.cosign(TEXT, at);
        assertThat(Cosignature.time(signature)).isEqualTo(at);
        assertThat(witness.witnessKey().verifies(TEXT, signature)).isTrue();
        assertThat(witness.witnessKey().verifies(TEXT + "x\n", signature)).isFalse();
        assertThat(witness.key().verifies(TEXT, signature)).isFalse();
        assertThat(SignedNote.of(TEXT, signature).signersAmong(List.of(witness.witnessKey())))
                .containsExactly(witness.witnessKey());
        byte[] later = signature.bytes();
        later[7]++;
        var moved = new NoteSignature(signature.keyName(), signature.keyId(), later);
        assertThat(witness.witnessKey().verifies(TEXT, moved)).isFalse();
        assertThat(NoteKey.parse(witness.witnessKey().toString())).isEqualTo(witness.witnessKey());
    }

    @Test
    void plainSignatureOfAWitnessKeyIsNoCosignature() {
        var witness = new NoteSigner("w", Ed25519.newPair());
        NoteSignature plain = witness.sign(TEXT);
        var claimed = new NoteSignature("w", witness.witnessKey().id(), plain.bytes());
        assertThatThrownBy(() -> SignedNote.of(TEXT, claimed).signersAmong(List.of(witness.witnessKey())))
                .isInstanceOf(NoteRefused.class);
    }

    @Test
    void emptyLogHasTheEmptyRoot() {
        String text = new Checkpoint("a", 0, Hash.EMPTY).text();
        assertThat(text).isEqualTo("a\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        assertThat(Checkpoint.parse(text).root()).isEqualTo(Hash.EMPTY);
    }
}
