package ayaz.transparency;

import ayaz.notes.NoteKey;
import ayaz.notes.NoteSigner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keys in a PKCS #12 store that people keep with {@code keytool}. A hand-over goes to the entry that has not been used
 * yet; the entry {@code witness} cosigns the logs of others and never signs ours.
 */
final class StoreKeys implements LogKeys {

    private static final String WITNESS = "witness";

    private final Path file;
    private final char[] password;

    StoreKeys(Path file, String password) {
        this.file = file;
        this.password = password.toCharArray();
    }

    @Override
    public Optional<NoteSigner> signer(NoteKey key) {
        return own(key.name()).filter(signer -> signer.key().equals(key)).findFirst();
    }

    @Override
    public NoteSigner unused(String name, Collection<NoteKey> used) {
        return own(name)
                .filter(signer -> !used.contains(signer.key()))
                .findFirst()
                .orElseThrow(LogRefusals::noUnusedKey);
    }

    @Override
    public NoteSigner witness(String name) {
        return entry(open(), WITNESS)
                .map(pair -> new NoteSigner(name, pair))
                .orElseThrow(() -> new IllegalStateException("The key store has no entry " + WITNESS));
    }

    @Override
    public void retire(NoteKey key) {
        // whoever keeps the store removes the entry
    }

    private Stream<NoteSigner> own(String name) {
        KeyStore store = open();
        try {
            return Collections.list(store.aliases()).stream()
                    .filter(alias -> !alias.equals(WITNESS))
                    .sorted()
                    .flatMap(alias -> entry(store, alias).stream())
                    .map(pair -> new NoteSigner(name, pair));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeyStore open() {
        try {
            return KeyStore.getInstance(file.toFile(), password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<KeyPair> entry(KeyStore store, String alias) {
        try {
            return store.getKey(alias, password) instanceof PrivateKey key
                            && key.getAlgorithm().matches("EdDSA|Ed25519")
                    ? Optional.of(new KeyPair(store.getCertificate(alias).getPublicKey(), key))
                    : Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
