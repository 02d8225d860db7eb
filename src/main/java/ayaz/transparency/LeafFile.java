package ayaz.transparency;

import ayaz.merkle.Hash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Hashes of leaves one after the other, 32 bytes each, that of leaf n at 32 · n. */
record LeafFile(Path path) {

    long size() {
        try {
            return Files.exists(path) ? Files.size(path) / Hash.LENGTH : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As many of them as there are. */
    List<Hash> read(long from, long to) {
        int wanted = (int) Math.max(0, Math.min(to, size()) - from);
        var bytes = ByteBuffer.allocate(wanted * Hash.LENGTH);
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long at = from * Hash.LENGTH;
            while (bytes.hasRemaining()) {
                int got = channel.read(bytes, at + bytes.position());
                if (got < 0) {
                    throw new IOException(path + " became shorter");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var hashes = new ArrayList<Hash>(wanted);
        for (int i = 0; i < wanted; i++) {
            hashes.add(Hash.at(bytes.array(), i * Hash.LENGTH));
        }
        return hashes;
    }

    /** From there on, in place of whatever followed; on the disk when it returns. */
    void write(long from, List<Hash> hashes) {
        var bytes = ByteBuffer.allocate(hashes.size() * Hash.LENGTH);
        hashes.forEach(hash -> bytes.put(hash.bytes()));
        bytes.flip();
        try {
            Files.createDirectories(path.getParent());
            try (var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.truncate(from * Hash.LENGTH);
                channel.position(from * Hash.LENGTH);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
