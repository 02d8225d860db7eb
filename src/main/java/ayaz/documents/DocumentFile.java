package ayaz.documents;

import ayaz.platform.Digest;
import ayaz.platform.Upload;

/** A file that was sent in, known to be one that may be attached. */
record DocumentFile(Upload upload, Format format, String name) {

    private static final int LONGEST_NAME = 150;
    private static final int MEGABYTE = 1024 * 1024;

    /** {@code called} is the name that the sender gave it; it ends as what it really is. */
    static DocumentFile of(Upload upload, String called) {
        if (upload.bytes().length == 0) {
            throw DocumentRefusals.empty();
        }
        if (upload.bytes().length > Upload.MOST_BYTES) {
            throw DocumentRefusals.tooLarge(Upload.MOST_BYTES / MEGABYTE);
        }
        Format format = Format.of(upload.bytes()).orElseThrow(DocumentRefusals::unknownFormat);
        return new DocumentFile(upload, format, stem(called) + format.ending());
    }

    /** Without a path, an ending, and what file systems and headers give a meaning to. */
    private static String stem(String called) {
        String last = called.substring(Math.max(called.lastIndexOf('/'), called.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String stem = (dot > 0 ? last.substring(0, dot) : last)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"*:<>?|%;]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String shown = stem.startsWith(".") ? stem.substring(1) : stem;
        return shown.isEmpty() ? "document" : shown.substring(0, Math.min(shown.length(), LONGEST_NAME));
    }

    byte[] bytes() {
        return upload.bytes();
    }

    int size() {
        return upload.bytes().length;
    }

    String sha256() {
        return Digest.sha256(upload.bytes());
    }
}
