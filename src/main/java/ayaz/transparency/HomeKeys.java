package ayaz.transparency;

import ayaz.notes.Ed25519;
import ayaz.notes.NoteKey;
import ayaz.notes.NoteSigner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Keys as files that nobody else can read: the public key on the first line, the private one on the second. */
record HomeKeys(Path folder) implements LogKeys {

    @Override
    public Optional<NoteSigner> signer(NoteKey key) {
        return read(file(key)).filter(signer -> signer.key().equals(key));
    }

    @Override
    public NoteSigner unused(String name, Collection<NoteKey> used) {
        KeyPair pair = Ed25519.newPair();
        var signer = new NoteSigner(name, pair);
        write(signer.key(), pair, file(signer.key()));
        return signer;
    }

    @Override
    public NoteSigner witness(String name) {
        Path file = folder.resolve("witness.key");
        return read(file).orElseGet(() -> {
            KeyPair pair = Ed25519.newPair();
            var signer = new NoteSigner(name, pair);
            write(signer.witnessKey(), pair, file);
            return signer;
        });
    }

    @Override
    public void retire(NoteKey key) {
        try {
            Files.deleteIfExists(file(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(NoteKey key) {
        return folder.resolve(HexFormat.of().toHexDigits(key.id()) + ".key");
    }

    private static Optional<NoteSigner> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            NoteKey key = NoteKey.parse(lines.get(0));
            KeyPair pair = Ed25519.pair(Base64.getDecoder().decode(lines.get(1)), key.publicKey());
            return Optional.of(new NoteSigner(key.name(), pair));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Complete or not at all, and never readable for others. */
    private void write(NoteKey key, KeyPair pair, Path file) {
        String secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        try {
            Files.createDirectories(folder);
            Path draft = folder.resolve(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.write(draft, List.of(key.toString(), secret));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
