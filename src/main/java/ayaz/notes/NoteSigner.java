package ayaz.notes;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Instant;

/** A name with a key pair: what signs notes and cosigns checkpoints. */
public final class NoteSigner {

    private final String name;
    private final KeyPair keys;

    public NoteSigner(String name, KeyPair keys) {
        NoteKey.mustBeName(name);
        this.name = name;
        this.keys = keys;
    }

    public NoteKey key() {
        return NoteKey.of(name, NoteKey.Type.ED25519, keys.getPublic());
    }

    public NoteKey witnessKey() {
        return NoteKey.of(name, NoteKey.Type.COSIGNATURE, keys.getPublic());
    }

    public NoteSignature sign(String text) {
        return new NoteSignature(name, key().id(), Ed25519.sign(privateKey(), StrictText.utf8(text)));
    }

    public NoteSignature cosign(String text, Instant at) {
        return new NoteSignature(name, witnessKey().id(), Cosignature.sign(privateKey(), text, at));
    }

    private PrivateKey privateKey() {
        return keys.getPrivate();
    }
}
