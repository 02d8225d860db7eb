package ayaz.occurrences;

import ayaz.platform.Digest;

/**
 * A file with what was seen, and how it is to be taken.
 *
 * @param leaveUnknown rows of taxa that our list does not have are left out instead of refused
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record FieldFile(String name, byte[] bytes, boolean leaveUnknown) {

    private static final int MOST_NAME = 200;

    public FieldFile {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = last.length() <= MOST_NAME ? last : last.substring(0, MOST_NAME);
    }

    String sha256() {
        return Digest.sha256(bytes);
    }
}
