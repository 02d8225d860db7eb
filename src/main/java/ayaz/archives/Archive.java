package ayaz.archives;

import ayaz.platform.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A ZIP as it was sent. It is walked once when it is opened, counting what comes out and not what it says of itself;
 * after that its files are read as streams and never kept unpacked. What a Mac adds ({@code __MACOSX}, {@code .DS_Store},
 * {@code ._x}) is passed over, and a folder around everything is no hindrance: see {@link #beside}.
 */
public final class Archive {

    private static final Charset NAMES_OF_OLD_WINDOWS = Charset.forName("IBM866");

    private final byte[] zip;
    private final Charset names;
    private final String folder;
    private final List<String> files;

    private Archive(byte[] zip, Charset names, String folder, List<String> files) {
        this.zip = zip;
        this.names = names;
        this.folder = folder;
        this.files = List.copyOf(files);
    }

    /** Whether the bytes begin as a ZIP does. */
    public static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    public static Archive of(byte[] zip) {
        return of(zip, ArchiveLimits.USUAL);
    }

    static Archive of(byte[] zip, ArchiveLimits limits) {
        if (zip.length > Upload.MOST_BYTES) {
            throw ArchiveRefusals.tooLarge(Upload.MOST_BYTES / 1024 / 1024);
        }
        if (!isZip(zip)) {
            throw ArchiveRefusals.notAZip();
        }
        try {
            return walked(zip, StandardCharsets.UTF_8, limits);
        } catch (IllegalArgumentException | IOException namesAreNotUtf8) {
            return walkedAgain(zip, limits);
        }
    }

    private static Archive walkedAgain(byte[] zip, ArchiveLimits limits) {
        try {
            return walked(zip, NAMES_OF_OLD_WINDOWS, limits);
        } catch (IllegalArgumentException | IOException e) {
            throw ArchiveRefusals.notAZip();
        }
    }

    private static Archive walked(byte[] zip, Charset names, ArchiveLimits limits) throws IOException {
        var files = new ArrayList<String>();
        var unpacked = new Unpacked(limits);
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip), names)) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                String name = safe(entry.getName());
                unpacked.take(entry, stream);
                if (!entry.isDirectory() && !isOfAMac(name)) {
                    if (files.contains(name)) {
                        throw ArchiveRefusals.twice(name);
                    }
                    files.add(name);
                }
            }
        }
        return new Archive(zip, names, "", files);
    }

    /** Nothing is ever written to a disk under such a name; an archive that tries is not one to trust. */
    private static String safe(String name) {
        String path = name.replace('\\', '/');
        if (path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || List.of(path.split("/")).contains("..")) {
            throw ArchiveRefusals.leadsOutside(path);
        }
        return path.startsWith("./") ? path.substring(2) : path;
    }

    private static boolean isOfAMac(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__MACOSX/")
                || path.contains("/__MACOSX/")
                || name.startsWith("._")
                || name.equals(".DS_Store");
    }

    /** The files, as their names stand below the folder that this archive begins in. */
    public List<String> files() {
        return files.stream()
                .filter(each -> each.startsWith(folder))
                .map(each -> each.substring(folder.length()))
                .toList();
    }

    /** The archive as it looks from the folder that holds this file; of several such files the outermost counts. */
    public Optional<Archive> beside(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return files.stream()
                .filter(each -> lastPart(each).equals(wanted))
                .min(Comparator.comparingInt(each -> each.split("/").length))
                .map(each -> new Archive(zip, names, each.substring(0, each.lastIndexOf('/') + 1), files));
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    public boolean has(String name) {
        return find(name).isPresent();
    }

    /** A file that a descriptor names must have come with it; nothing is fetched. */
    void mustHold(String name) {
        if (name.matches("[a-z]{3,5}://.*")) {
            throw ArchiveRefusals.remote(name);
        }
        if (!has(name)) {
            throw ArchiveRefusals.noSuchFile(name);
        }
    }

    /** A file of it as a stream, unpacked while it is read; the caller closes it. */
    public InputStream open(String name) {
        String path = find(name).orElseThrow(() -> ArchiveRefusals.noSuchFile(name));
        try {
            var stream = new ZipInputStream(new ByteArrayInputStream(zip), names);
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                if (safe(entry.getName()).equals(path)) {
                    return stream;
                }
            }
            throw new IllegalStateException("a file of the archive went");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is done with a file while it is unpacked. */
    @FunctionalInterface
    public interface Taker {
        void take(String name, InputStream content) throws IOException;
    }

    /** Shows every file once, in the order of the archive: whoever wants many would walk it again for each. */
    public void each(Taker taker) {
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip), names)) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                String path = safe(entry.getName());
                if (files.contains(path) && path.startsWith(folder)) {
                    taker.take(path.substring(folder.length()), stream);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small file of it as a whole, a descriptor; a larger one is refused. */
    public byte[] bytes(String name, int most) {
        try (InputStream stream = open(name)) {
            byte[] bytes = stream.readNBytes(most + 1);
            if (bytes.length > most) {
                throw ArchiveRefusals.descriptorUnreadable(name);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names differ in case between the systems on which archives are made. */
    private Optional<String> find(String name) {
        String path = folder + safe(name);
        return files.stream().filter(path::equals).findFirst().or(() -> files.stream()
                .filter(path::equalsIgnoreCase)
                .findFirst());
    }

    /** What has come out of the archive so far, held against the limits. */
    private static final class Unpacked {

        private final ArchiveLimits limits;
        private final byte[] buffer = new byte[64 * 1024];
        private int entries;
        private long all;

        Unpacked(ArchiveLimits limits) {
            this.limits = limits;
        }

        void take(ZipEntry entry, ZipInputStream stream) throws IOException {
            entries++;
            if (entries > limits.entries()) {
                throw ArchiveRefusals.tooManyFiles(limits.entries());
            }
            long own = 0;
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                own += read;
                all += read;
                if (all > limits.bytes()) {
                    throw ArchiveRefusals.bomb();
                }
            }
            stream.closeEntry();
            if (own > limits.suspicious() && own / Math.max(entry.getCompressedSize(), 1) > limits.ratio()) {
                throw ArchiveRefusals.bomb();
            }
        }
    }
}
