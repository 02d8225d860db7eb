package ayaz.evidence;

import ayaz.notes.NoteSigner;
import ayaz.notes.SignedNote;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The entries of a bundle and the only way to write them: a ZIP without compression, dates or choices. A file is read by
 * writing what was found in it anew; only if nothing differs it was one.
 */
public final class EvidenceFile {

    public static final int MOST_BYTES = 256 << 20;
    public static final int MOST_ENTRIES = 60_000;

    static final String MANIFEST = "manifest";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)?");
    private static final int LONGEST_NAME = 0xffff;

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final short VERSION = 10;
    private static final int FIRST_OF_1980 = 0x00210000;

    private final Map<String, Content> entries;

    /** @param entries in any order, the manifest among them */
    EvidenceFile(Map<String, Content> entries) {
        Content manifest = entries.get(MANIFEST);
        if (manifest == null || entries.size() > MOST_ENTRIES) {
            throw new EvidenceRefused("", manifest == null ? "no manifest" : "too many entries");
        }
        entries.keySet().forEach(EvidenceFile::mustBeName);
        this.entries = new LinkedHashMap<>(Map.of(MANIFEST, manifest));
        this.entries.putAll(new TreeMap<>(entries));
        if (size() > MOST_BYTES) {
            throw new EvidenceRefused("", "larger than a bundle may be");
        }
    }

    private static void mustBeName(String name) {
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
            throw new EvidenceRefused("", "not the name of an entry: " + name);
        }
    }

    /** The bundle of these entries, with the manifest that lists them, signed. Refused when it would be too large. */
    public static byte[] write(Map<String, byte[]> entries, ManifestHead head, NoteSigner key) {
        var others = new TreeMap<String, Content>();
        entries.forEach((name, content) -> others.put(name, Content.of(content)));
        String text = head.text(others);
        String manifest = SignedNote.of(text, key.sign(text)).written();
        others.put(MANIFEST, Content.of(manifest));
        return new EvidenceFile(others).written();
    }

    static EvidenceFile read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new EvidenceRefused("", "larger than a bundle may be");
        }
        var read = new EvidenceFile(localEntries(file));
        if (!read.isWrittenAs(file)) {
            throw new EvidenceRefused("", "not written as a bundle is");
        }
        return read;
    }

    /** The first part of the file as far as it can be followed; whatever is wrong with it shows when it is written anew. */
    private static Map<String, Content> localEntries(byte[] bytes) {
        var file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        var found = new LinkedHashMap<String, Content>();
        while (file.remaining() >= LOCAL_LENGTH && file.getInt(file.position()) == LOCAL) {
            int length = file.getInt(file.position() + 22);
            int nameLength = Short.toUnsignedInt(file.getShort(file.position() + 26));
            int start = file.position() + LOCAL_LENGTH + nameLength;
            if (length < 0 || start > file.limit() || length > file.limit() - start || found.size() == MOST_ENTRIES) {
                throw new EvidenceRefused("", "an entry goes past the end, or is one too many");
            }
            found.put(
                    new String(bytes, start - nameLength, nameLength, StandardCharsets.ISO_8859_1),
                    new Content(bytes, start, length));
            file.position(start + length);
        }
        return found;
    }

    /** By name: the manifest, then the others in their order. */
    Map<String, Content> entries() {
        return Collections.unmodifiableMap(entries);
    }

    /** One that is always there. */
    Content entry(String name) {
        Content content = entries.get(name);
        if (content == null) {
            throw new EvidenceRefused(name, "is missing");
        }
        return content;
    }

    /** What stands in a folder, by the second part of its name. */
    Map<String, Content> folder(String folder) {
        var found = new LinkedHashMap<String, Content>();
        String prefix = folder + "/";
        entries.forEach((name, content) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), content);
            }
        });
        return found;
    }

    private long size() {
        return entries.entrySet().stream()
                .mapToLong(entry -> LOCAL_LENGTH
                        + CENTRAL_LENGTH
                        + 2L * entry.getKey().length()
                        + entry.getValue().length())
                .reduce(END_LENGTH, Long::sum);
    }

    byte[] written() {
        var file = ByteBuffer.allocate((int) size());
        writeTo(new OutputStream() {
            @Override
            public void write(int b) {
                file.put((byte) b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                file.put(bytes, from, length);
            }
        });
        return file.array();
    }

    private boolean isWrittenAs(byte[] file) {
        return size() == file.length && new Comparison(file).isSame(this::writeTo);
    }

    private void writeTo(OutputStream out) {
        var directory = ByteBuffer.allocate(directoryLength()).order(ByteOrder.LITTLE_ENDIAN);
        int offset = 0;
        try {
            for (Map.Entry<String, Content> entry : entries.entrySet()) {
                byte[] name = entry.getKey().getBytes(StandardCharsets.US_ASCII);
                Content content = entry.getValue();
                ByteBuffer fields = fields(name, content);
                out.write(ByteBuffer.allocate(LOCAL_LENGTH)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(LOCAL)
                        .put(fields.duplicate())
                        .array());
                out.write(name);
                content.writeTo(out);
                directory.putInt(CENTRAL).putShort(VERSION).put(fields);
                directory.putShort((short) 0).putInt(0).putInt(0).putInt(offset).put(name);
                offset += LOCAL_LENGTH + name.length + content.length();
            }
            out.write(directory.array());
            out.write(end(directory.capacity(), offset));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int directoryLength() {
        return entries.keySet().stream()
                .mapToInt(name -> CENTRAL_LENGTH + name.length())
                .sum();
    }

    /** What the local header and the central directory say alike of an entry. */
    private static ByteBuffer fields(byte[] name, Content content) {
        return ByteBuffer.allocate(LOCAL_LENGTH - Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(VERSION)
                .putInt(0) // flags; method: stored
                .putInt(FIRST_OF_1980)
                .putInt(content.crc())
                .putInt(content.length())
                .putInt(content.length())
                .putShort((short) name.length)
                .putShort((short) 0)
                .flip();
    }

    private byte[] end(int directoryLength, int directoryOffset) {
        return ByteBuffer.allocate(END_LENGTH)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(END)
                .putInt(0)
                .putShort((short) entries.size())
                .putShort((short) entries.size())
                .putInt(directoryLength)
                .putInt(directoryOffset)
                .putShort((short) 0)
                .array();
    }
}
