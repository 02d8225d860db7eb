package ayaz.archives;

/**
 * How much a ZIP may become when it is unpacked.
 *
 * @param entries files and folders in it
 * @param bytes of all of them together, unpacked
 * @param ratio of unpacked to packed size, as soon as {@code suspicious} bytes have come out
 * @param suspicious bytes, below which the ratio is not asked
 */
public record ArchiveLimits(int entries, long bytes, int ratio, long suspicious) {

    private static final long MEBIBYTE = 1024L * 1024;

    /** Tables of text pack to a tenth, tables of positions to a fiftieth; a bomb packs to a thousandth. */
    public static final ArchiveLimits USUAL = new ArchiveLimits(5_000, 512 * MEBIBYTE, 200, 16 * MEBIBYTE);
}
