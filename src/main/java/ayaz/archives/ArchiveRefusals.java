package ayaz.archives;

import ayaz.platform.Refusal;

/** Why an archive, or a table of it, is not read. */
final class ArchiveRefusals {

    private ArchiveRefusals() {}

    static Refusal tooLarge(int megabytes) {
        return Refusal.unprocessable("archives.refusal.tooLarge", megabytes);
    }

    static Refusal notAZip() {
        return Refusal.unprocessable("archives.refusal.notAZip");
    }

    static Refusal bomb() {
        return Refusal.unprocessable("archives.refusal.bomb");
    }

    static Refusal tooManyFiles(int files) {
        return Refusal.unprocessable("archives.refusal.tooManyFiles", files);
    }

    static Refusal leadsOutside(String name) {
        return Refusal.unprocessable("archives.refusal.leadsOutside", name);
    }

    static Refusal twice(String name) {
        return Refusal.unprocessable("archives.refusal.twice", name);
    }

    static Refusal noSuchFile(String name) {
        return Refusal.unprocessable("archives.refusal.noSuchFile", name);
    }

    static Refusal remote(String address) {
        return Refusal.unprocessable("archives.refusal.remote", address);
    }

    static Refusal noDescriptor(String name) {
        return Refusal.unprocessable("archives.refusal.noDescriptor", name);
    }

    static Refusal descriptorUnreadable(String name) {
        return Refusal.unprocessable("archives.refusal.descriptorUnreadable", name);
    }

    static Refusal noCore() {
        return Refusal.unprocessable("archives.refusal.noCore");
    }

    static Refusal noSuchEncoding(String file, String encoding) {
        return Refusal.unprocessable("archives.refusal.noSuchEncoding", file, encoding);
    }

    static Refusal notInEncoding(String file, String encoding) {
        return Refusal.unprocessable("archives.refusal.notInEncoding", file, encoding);
    }

    static Refusal noSuchDelimiter(String file, String delimiter) {
        return Refusal.unprocessable("archives.refusal.noSuchDelimiter", file, delimiter);
    }

    static Refusal rowUnreadable(String file, int row) {
        return Refusal.unprocessable("archives.refusal.rowUnreadable", file, String.valueOf(row));
    }
}
