package ayaz.transparency;

import ayaz.notes.NoteKey;
import ayaz.notes.NoteSigner;
import java.util.Collection;
import java.util.Optional;

/** Where the private keys are. */
interface LogKeys {

    /** What signs with that key, if it is here. */
    Optional<NoteSigner> signer(NoteKey key);

    /** A key of that name which has not been used yet. */
    NoteSigner unused(String name, Collection<NoteKey> used);

    /** The witness's key of that name, the same one always. */
    NoteSigner witness(String name);

    /** The key has been handed over and is not needed to sign any more. */
    void retire(NoteKey key);
}
