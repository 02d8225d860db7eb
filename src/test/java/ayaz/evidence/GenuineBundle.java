package ayaz.evidence;

/** For tests of whatever reads bundles from outside. */
public final class GenuineBundle {

    private GenuineBundle() {}

    public static byte[] file() {
        return Samples.full().file();
    }
}
